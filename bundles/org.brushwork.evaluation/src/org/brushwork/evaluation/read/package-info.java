/** Predictions from files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.evaluation.read;
