/** How good predictions are. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.score;
