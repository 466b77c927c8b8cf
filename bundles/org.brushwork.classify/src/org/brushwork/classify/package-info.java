/** A text classifier whose weights can be read: training, prediction, and the words that lead to it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify;
