package org.brushwork.logs.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.RejectedLine.Reason;
import org.brushwork.logs.RejectedLines;

/**
 * Turns lines into events, counts those that are none, and stops when the first lines say that this is no access log or
 * one that memory cannot hold.
 */
public final class EventCollector implements LineSink {

	/** The file is judged after so many lines, */
	static final int JUDGED_LINES = 1_000;

	/** or, when its lines are that long, after so many bytes. */
	static final long JUDGED_BYTES = 16L << 20;

	/** Arrays cannot be longer. */
	private static final int MOST_EVENTS = Integer.MAX_VALUE - 8;

	private static final int START_LENGTH = 200;

	/** What happened to the lines so far. */
	public enum Verdict {
		/** They are read. */
		GOOD,
		/** There is none but blank ones. */
		EMPTY,
		/** Most of the first lines are no events. */
		FOREIGN,
		/** Too many events for the memory allowed. */
		TOO_LARGE
	}

	private final LineParser parser = new LineParser();
	private final EventColumns columns = new EventColumns();
	private final LineNumbers numbers = new LineNumbers();
	private final List<RejectedLine> rejected = new ArrayList<>();
	private final long size;
	private final long bytesPerEvent;
	private final long memory;
	private Verdict verdict = Verdict.GOOD;
	private boolean judged;
	private long rejectedCount;
	private long lines;
	private long needed;
	private String firstLine = "";
	private int firstOffset;

	/**
	 * @param size          bytes of the file
	 * @param bytesPerEvent memory an event will take
	 * @param memory        bytes of memory that events may take in all
	 */
	public EventCollector(long size, long bytesPerEvent, long memory) {
		this.size = size;
		this.bytesPerEvent = bytesPerEvent;
		this.memory = memory;
	}

	@Override
	public boolean line(byte[] bytes, int from, int end, long position, boolean terminated) {
		lines++;
		if (LineBytes.isBlank(bytes, from, end)) {
			numbers.skip(columns.size());
			return true;
		}
		if (firstLine.isEmpty()) {
			firstLine = start(bytes, from, end);
		}
		Reason reason = parser.parse(bytes, from, end);
		if (reason == null) {
			add(position);
		} else {
			reject(terminated ? reason : Reason.CUT_OFF, bytes, from, end);
		}
		return isFull() ? stopFull() : judged || judge(position + end - from);
	}

	@Override
	public boolean tooLong(byte[] bytes, int from, int end, long position) {
		lines++;
		if (firstLine.isEmpty()) {
			firstLine = start(bytes, from, end);
		}
		reject(Reason.TOO_LONG, bytes, from, end);
		return judged || judge(position + end - from);
	}

	private void add(long position) {
		if (columns.size() == 0) {
			firstOffset = parser.offset();
		}
		columns.add(parser, position);
	}

	private void reject(Reason reason, byte[] bytes, int from, int end) {
		numbers.skip(columns.size());
		rejectedCount++;
		if (rejected.size() < RejectedLines.KEPT) {
			rejected.add(new RejectedLine(lines, reason, start(bytes, from, end)));
		}
	}

	/** Also when the estimate from the first lines was too low. */
	private boolean isFull() {
		return columns.size() == MOST_EVENTS || columns.size() * bytesPerEvent > memory;
	}

	private boolean stopFull() {
		judged = true;
		verdict = Verdict.TOO_LARGE;
		needed = Math.max(needed, (columns.size() + 1L) * bytesPerEvent);
		return false;
	}

	private boolean judge(long done) {
		if (columns.size() + rejectedCount < JUDGED_LINES && done < JUDGED_BYTES) {
			return true;
		}
		verdict = verdictOfFirst(done);
		judged = true;
		return verdict == Verdict.GOOD;
	}

	private Verdict verdictOfFirst(long done) {
		if (rejectedCount > columns.size()) {
			return Verdict.FOREIGN;
		}
		needed = (long) ((double) size / done * columns.size() * bytesPerEvent);
		return needed > memory ? Verdict.TOO_LARGE : Verdict.GOOD;
	}

	/** What is to be done with the file, once it has been read or no more of it is wanted. */
	public Verdict verdict() {
		if (judged) {
			return verdict;
		}
		if (rejectedCount > columns.size()) {
			return Verdict.FOREIGN;
		}
		return columns.size() == 0 ? Verdict.EMPTY : Verdict.GOOD;
	}

	private static String start(byte[] bytes, int from, int end) {
		return LineText.start(bytes, from, end, START_LENGTH);
	}

	/** The first line that is not blank, as the start of a rejected line is kept; empty when there is none. */
	public String firstLine() {
		return firstLine;
	}

	/** Memory in bytes that all events of the file need, by the size of those read so far. */
	public long needed() {
		return needed;
	}

	/** The events. */
	public EventColumns columns() {
		return columns;
	}

	/** The line numbers of the events. */
	public LineNumbers numbers() {
		return numbers;
	}

	/** The lines that are no events. */
	public RejectedLines rejected() {
		return new RejectedLines(rejectedCount, rejected);
	}

	/** The zone of the first event, seconds east of Greenwich; 0 when there is none. */
	public int firstOffset() {
		return firstOffset;
	}
}
