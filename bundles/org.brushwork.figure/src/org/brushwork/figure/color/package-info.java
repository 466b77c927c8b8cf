/** The colours of charts by what they say. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.color;
