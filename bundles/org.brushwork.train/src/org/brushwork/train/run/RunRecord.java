package org.brushwork.train.run;

import java.util.List;

/** One of the records that a run consists of, in the order in which things happened. */
public sealed interface RunRecord {

	/**
	 * The names of curves, once at the start.
	 *
	 * @param step  measured at every step of training, such as {@code loss}
	 * @param epoch measured at the end of every epoch, such as {@code loss}, {@code val_loss}, {@code val_r2},
	 *              {@code lr}
	 */
	record Curves(List<String> step, List<String> epoch) implements RunRecord {
		public Curves {
			step = List.copyOf(step);
			epoch = List.copyOf(epoch);
		}
	}

	/**
	 * Some steps in a row.
	 *
	 * @param first  number of the first of them, 0 for the first of the run
	 * @param values step by step, {@code [steps * curves]}
	 */
	record Steps(long first, int curves, double[] values) implements RunRecord {
	}

	/**
	 * An epoch that is done, and saved.
	 *
	 * @param epoch         0 for the first
	 * @param step          steps done in all
	 * @param time          ms since 1970
	 * @param values        one for each curve of epochs; NaN where there is none
	 * @param trainingNanos time of training in this epoch
	 * @param watchingNanos time of taking histograms and the like in this epoch, in addition
	 */
	record EpochDone(int epoch, long step, long time, double[] values, long trainingNanos, long watchingNanos)
			implements RunRecord {
	}

	/**
	 * A distribution.
	 *
	 * @param layer 0 for the first hidden layer; the output layer is the last
	 */
	record Distribution(int epoch, long step, int layer, Measured measured, Histogram histogram)
			implements RunRecord {
	}

	/**
	 * The rows that every epoch is measured with, once at the start.
	 *
	 * @param rows   indices in the table
	 * @param width  outputs of the network
	 * @param actual row by row as in the table's units: numbers; 0 or 1; zeros and a one, {@code [rows.length * width]}
	 */
	record Validation(int[] rows, int width, float[] actual) implements RunRecord {
	}

	/**
	 * What the network predicts for these rows after an epoch.
	 *
	 * @param values row by row in the table's units, or probabilities, {@code [rows * width]}
	 */
	record Predicted(int epoch, long step, float[] values) implements RunRecord {
	}

	/**
	 * What was measured once at the end, with rows that were looked at before in no way.
	 *
	 * @param epoch  whose weights were measured, 0 for the first
	 * @param names  such as {@code loss}, {@code r2}
	 * @param values one each
	 */
	record Tested(int epoch, List<String> names, double[] values) implements RunRecord {
		public Tested {
			names = List.copyOf(names);
			if (names.size() != values.length) {
				throw new IllegalArgumentException(names.size() + " names, and values: " + values.length);
			}
		}
	}

	/**
	 * Something that happened.
	 *
	 * @param epoch of the step, 0 for the first
	 * @param step  steps done in all
	 * @param time  ms since 1970
	 * @param value the new learning rate; NaN for other kinds
	 * @param text  more about it, such as the message of a failure; may be empty
	 */
	record Event(Kind kind, int epoch, long step, long time, double value, String text) implements RunRecord {

		/** What happened. */
		public enum Kind {
			/**
			 * It began, or was continued later at {@code epoch}: records of this epoch and later that came before are
			 * void.
			 */
			STARTED, PAUSED, RESUMED, LEARNING_RATE,
			/** All epochs are done. */
			FINISHED,
			/** Somebody stopped it, and everything up to the last whole epoch was kept. */
			STOPPED,
			/** The validation loss got no better. */
			STOPPED_EARLY,
			/** It ended by a failure; the text says which. */
			FAILED
		}
	}
}
