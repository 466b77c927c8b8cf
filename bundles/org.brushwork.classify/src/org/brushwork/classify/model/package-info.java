/** Classifiers in files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.model;
