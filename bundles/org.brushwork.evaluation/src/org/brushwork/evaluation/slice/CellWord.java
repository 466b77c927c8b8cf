package org.brushwork.evaluation.slice;

/**
 * A word that is more frequent in the rows of a cell than in the rightly classified ones of the same actual class.
 *
 * @param word      the word
 * @param cellRows  how many rows of the cell have it
 * @param rightRows how many of the right ones have it
 * @param ratio     how many times as frequent it is, above 1; one row with it and one without are added to both sides,
 *                  so that rare words are not infinitely more frequent
 * @param score     the root of the log-likelihood ratio, above 0; see
 *                  {@link org.brushwork.evaluation.Significance#signedRoot}
 * @param chance    of such a score if the word makes no difference, 0 to 1
 * @param corrected the same for how many words were tried (Benjamini and Hochberg), 0 to 1
 */
public record CellWord(String word, int cellRows, int rightRows, double ratio, double score, double chance,
		double corrected) {
}
