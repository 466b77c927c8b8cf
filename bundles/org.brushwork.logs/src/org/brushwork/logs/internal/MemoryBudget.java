package org.brushwork.logs.internal;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.brushwork.logs.LogException;

/** How much memory a log may take, and how much of it is taken. Any thread may take. */
public final class MemoryBudget {

	/** What is read so far must be so much for its growth to say anything. */
	private static final double TOLD_FROM = 0.05;

	private final Path file;
	private final long memory;
	private final double factor;
	private final AtomicLong taken = new AtomicLong();

	/**
	 * @param file   named when there is too little
	 * @param memory bytes that may be taken
	 * @param factor what a byte taken while reading will be in the end
	 */
	public MemoryBudget(Path file, long memory, double factor) {
		this.file = file;
		this.memory = memory;
		this.factor = factor;
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
	 * @param done  how much of the log has been read,
	 * @param total of how much, in the same unit
	 * @throws LogException if that is too much, or will be by the end
	 */
	void take(long bytes, long done, long total) throws LogException {
		long now = taken.addAndGet(bytes);
		double part = (double) done / total;
		if (now * factor > memory || part > TOLD_FROM && now * factor / part > memory) {
			throw tooLarge(done, total);
		}
	}

	/** The refusal, with an estimate by what was taken so far. */
	public LogException tooLarge(long done, long total) {
		double part = Math.max((double) done / total, 1e-6);
		return LogException.tooLarge(file, (long) Math.max(taken.get() * factor / part, taken.get() * factor), memory);
	}
}
