/** Matrices of counts between names, first of all confusion matrices. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.matrix;
