package org.brushwork.train.dl4j.engine;

import java.io.IOException;
import java.util.Arrays;
import org.brushwork.train.run.RunRecord.Steps;

/** Sends what steps measured in some at once, but ten times a second. */
final class StepBuffer {

	private static final long INTERVAL_NANOS = 100_000_000;
	private static final int CURVES = 2;

	private final Watch.Records records;
	private final double[] values = new double[2048];
	private int used;
	private long first;
	private long sent = System.nanoTime();

	StepBuffer(Watch.Records records) {
		this.records = records;
	}

	/** @param step number of it, 0 for the first of the run */
	void add(long step, double loss, double metric) throws IOException {
		if (used == 0) {
			first = step;
		}
		values[used++] = loss;
		values[used++] = metric;
		if (used == values.length || System.nanoTime() - sent > INTERVAL_NANOS) {
			flush();
		}
	}

	/** Sends the rest. */
	void flush() throws IOException {
		if (used > 0) {
			records.add(new Steps(first, CURVES, Arrays.copyOf(values, used)));
			used = 0;
		}
		sent = System.nanoTime();
	}
}
