/**
 * What a classifier said of rows whose class is known: predictions, confusion matrix, metrics, curves, thresholds,
 * before and after.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.evaluation;
