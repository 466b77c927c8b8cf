/** Corrections of labels, kept beside the data and applied to copies of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.evaluation.fix;
