package org.brushwork.logs.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.LogException;

/**
 * How much memory a log may take, how much of it is taken, and how much will be. Any thread may take.
 * <p>
 * Columns grow with the events. Texts fall behind as what is new becomes rare: like the words of a language, with a power
 * of the length read so far (Heaps' law), which is told from its halves. Where they do not fall behind they are expected
 * to go on as in the second half.
 */
public final class MemoryBudget {

	/** What is read so far must be so much for its growth to say anything. */
	private static final double TOLD_FROM = 0.05;

	/** How much all texts took when a part of the log had been read. */
	private record Sample(double part, long texts) {
	}

	private final Path file;
	private final long memory;
	private final double columnFactor;
	private final double textFactor;
	private final List<Sample> samples = new ArrayList<>(List.of(new Sample(0, 0)));
	/** Of the last sample in the first half of what was read. */
	private int half;
	private long columns;
	private long texts;
	private long done;
	private double part;

	/**
	 * @param file         named when there is too little
	 * @param memory       bytes that may be taken
	 * @param columnFactor what a byte taken for columns while reading will be in the end
	 * @param textFactor   the same for texts
	 */
	public MemoryBudget(Path file, long memory, double columnFactor, double textFactor) {
		this.file = file;
		this.memory = memory;
		this.columnFactor = columnFactor;
		this.textFactor = textFactor;
	}

	/**
	 * Refuses a log by an estimate, before anything is taken.
	 *
	 * @param needed bytes it will need
	 */
	public void check(long needed) throws LogException {
		if (needed > memory) {
			throw LogException.tooLarge(file, needed, memory);
		}
	}

	/**
	 * Takes memory.
	 *
	 * @param columnBytes for events
	 * @param textBytes   for what is different in them
	 * @param read        how much of the log was read for it,
	 * @param total       of how much, in the same unit
	 * @throws LogException if that is too much, or will be by the end
	 */
	synchronized void take(long columnBytes, long textBytes, long read, long total) throws LogException {
		columns += columnBytes;
		texts += textBytes;
		done += read;
		part = (double) done / total;
		samples.add(new Sample(part, texts));
		if (columns * columnFactor + texts * textFactor > memory || part > TOLD_FROM && expected() > memory) {
			throw tooLarge();
		}
	}

	private double expected() {
		while (samples.get(half + 1).part <= part / 2) {
			half++;
		}
		return columns / part * columnFactor + expectedTexts(samples.get(half)) * textFactor;
	}

	private double expectedTexts(Sample before) {
		double power = before.texts == 0 ? 1 : Math.log((double) texts / before.texts) / Math.log(part / before.part);
		if (power < 1) {
			return texts * Math.pow(part, -power);
		}
		return texts + (texts - before.texts) / (part - before.part) * (1 - part);
	}

	/** The refusal, with an estimate by what was taken so far. */
	public synchronized LogException tooLarge() {
		double now = columns * columnFactor + texts * textFactor;
		return LogException.tooLarge(file, (long) (done > 0 ? Math.max(now, expected()) : now), memory);
	}
}
