/** Texts as rows of numbers: tokens, n-grams, features of one's own, and their weights. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.text;
