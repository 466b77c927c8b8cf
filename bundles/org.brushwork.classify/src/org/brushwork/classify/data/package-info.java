/** Labelled texts from files, and how they are divided for training and testing. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.data;
