package org.brushwork.train.engine;

/**
 * What is written down of a training, beside every step's loss and metrics.
 *
 * @param bins           of each histogram, 2 to 1024
 * @param everySteps     histograms after so many steps; 0 for once an epoch
 * @param everyMillis    with steps: not more often than this, 0 for no limit
 * @param bytes          that histograms and predictions of the run may take together; when it would be more, epochs are
 *                       left out evenly, the first and last never
 */
public record Recording(int bins, int everySteps, int everyMillis, long bytes) {

	/** Histograms of 60 bins once an epoch, in 100 MB. */
	public static final Recording USUAL = new Recording(60, 0, 0, 100_000_000);
}
