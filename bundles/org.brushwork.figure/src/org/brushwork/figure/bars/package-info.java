/** Signed bars side by side: the coefficients of a model. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.bars;
