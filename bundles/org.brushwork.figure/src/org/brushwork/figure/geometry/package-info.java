/** Shapes in data coordinates: which points lie in a lasso, and where. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.geometry;
