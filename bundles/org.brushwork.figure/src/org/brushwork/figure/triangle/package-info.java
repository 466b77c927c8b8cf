/** Three probabilities as a point in a triangle. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.triangle;
