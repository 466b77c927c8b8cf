/** Figures: charts that draw themselves, on a screen or into a file, without a display. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure;
