package org.brushwork.classify;

/**
 * What a classifier was trained with, so that it can be done again.
 *
 * @param source  what the file of the texts is called; empty if there is none
 * @param rows    how many texts it learned from
 * @param seconds how long that took
 */
public record TrainingFacts(String source, int rows, double seconds) {
}
