/** What a figure draws on: lines, areas, texts and rasters, whatever is behind. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.drawing;
