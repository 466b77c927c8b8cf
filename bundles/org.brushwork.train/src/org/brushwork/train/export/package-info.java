/** Networks as programs in other languages and for other libraries. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.export;
