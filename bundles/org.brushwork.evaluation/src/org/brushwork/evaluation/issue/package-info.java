/** What is wrong with the labels themselves: label issues by confident learning, and texts that come twice. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.evaluation.issue;
