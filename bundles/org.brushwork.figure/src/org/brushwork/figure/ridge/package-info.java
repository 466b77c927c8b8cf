/** Histograms of many steps behind one another. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.ridge;
