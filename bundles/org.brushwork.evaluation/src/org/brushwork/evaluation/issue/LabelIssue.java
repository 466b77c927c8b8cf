package org.brushwork.evaluation.issue;

/**
 * A row whose label may be wrong.
 *
 * @param row        its index
 * @param given      the index of the class it is labelled as
 * @param suggested  the index of the class it rather is, another one
 * @param confidence the probability of the suggested class, 0 to 1
 * @param margin     the probability of the given class less that of the likeliest other one, -1 to 1: the less, the
 *                   likelier is the label wrong
 */
public record LabelIssue(int row, int given, int suggested, double confidence, double margin) {
}
