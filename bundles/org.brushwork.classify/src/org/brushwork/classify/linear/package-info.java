/** One-vs-rest logistic regression on sparse rows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.linear;
