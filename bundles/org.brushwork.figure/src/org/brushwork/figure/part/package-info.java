/** Parts that figures without axes share: title, legends, numbers and names in little room. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.part;
