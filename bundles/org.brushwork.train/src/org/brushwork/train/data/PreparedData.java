package org.brushwork.train.data;

/**
 * A table made ready.
 *
 * @param data     what a network learns from
 * @param encoding how its numbers were made of the table
 * @param report   what became of rows and columns
 */
public record PreparedData(TrainingData data, Encoding encoding, DataReport report) {
}
