/** Where the errors are: words of a cell, and slices of the rows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.evaluation.slice;
