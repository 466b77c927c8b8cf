package org.brushwork.logs.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.RejectedLines;
import org.brushwork.logs.internal.LogBlocks;
import org.brushwork.core.progress.Parallel;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The events of a log in the order of time, those of the same second in file order, as columns of numbers. Immutable; the
 * arrays it hands out are not to be changed.
 */
public final class EventColumns {

	/**
	 * What reading an event takes at most, without texts. Measured by the least heap that reads a million of few values:
	 * 28 bytes an event in the order of time, 39 in no order.
	 */
	public static final int BYTES_PER_EVENT_READ = 40;

	/** What a byte taken for events while reading becomes, since a column is joined and sorted while the others wait. */
	public static final double GROWTH = (double) BYTES_PER_EVENT_READ / EventChunk.BYTES_PER_EVENT;

	/**
	 * What a byte taken for texts while reading becomes, since they are merged and sorted. Measured by the least heap that
	 * reads a million lines: 1.4 when each has a path of its own, 1.2 when address, product and referrer are its own too.
	 */
	public static final double GROWTH_OF_TEXTS = 1.4;

	private static final int SLICE = 1 << 18;

	/**
	 * 1960-01-01T00:00Z: times are seconds since then, in 32 bits, up to 2096. A clock that was never set says 1970, which in
	 * the zones of the east is 1969.
	 */
	private static final long FIRST_SECOND = -315_619_200;
	private static final long UNSIGNED = 0xFFFF_FFFFL;

	private final int[] times;
	private final char[] combos;
	private final int[] targets;
	private final int[] addresses;
	private final int[] referrers;
	private final int[] bytes;
	/** Empty when there are no response times. */
	private final int[] micros;
	/** The place of each event in the files one after the other, low 32 bits, and the bits above, if there are any. */
	private final int[] placeLow;
	private final byte[] placeHigh;
	/** The events in the order of their lines, {@code [size()]}; null when that is the order of time. */
	private final int @Nullable [] fileOrder;
	private final Dictionaries dictionaries;
	private final int firstOffset;
	private final FileTable files;
	private final RejectedLines rejected;

	private EventColumns(int fileCount, LogBlocks blocks, Progress progress) throws CancelledException {
		Assembly assembly = new Assembly(blocks);
		dictionaries = assembly.dictionaries();
		files = new FileTable(fileCount, blocks);
		rejected = rejected(blocks);
		int[] unordered = assembly.times();
		firstOffset = unordered.length == 0 ? 0 : assembly.firstOffset();
		boolean sorted = TimeOrder.isSorted(unordered);
		int[] order = sorted ? null : TimeOrder.of(unordered);
		times = ordered(unordered, order);
		progress.checkCancelled();
		combos = ordered(assembly.combos(), order);
		targets = ordered(assembly.targets(), order);
		progress.checkCancelled();
		addresses = ordered(assembly.addresses(), order);
		referrers = ordered(assembly.referrers(), order);
		progress.checkCancelled();
		bytes = ordered(assembly.bytes(), order);
		micros = assembly.hasMicros() ? ordered(assembly.micros(), order) : new int[0];
		placeLow = ordered(assembly.placeLow(files), order);
		placeHigh = files.length() >>> 32 == 0 ? new byte[0] : ordered(assembly.placeHigh(files), order);
		// At the end, when no column waits any more.
		fileOrder = order == null ? null : inverse(order);
	}

	/**
	 * Joins what was read, which is given up for it.
	 *
	 * @throws CancelledException if the progress is cancelled
	 */
	public static EventColumns of(int fileCount, LogBlocks blocks, Progress progress) throws CancelledException {
		return new EventColumns(fileCount, blocks, progress);
	}

	private static RejectedLines rejected(LogBlocks blocks) {
		List<RejectedLine> first = new ArrayList<>();
		long count = 0;
		long lines = 0;
		for (int block = 0; block < blocks.size(); block++) {
			if (block > 0 && blocks.file(block) != blocks.file(block - 1)) {
				lines = 0;
			}
			EventChunk chunk = blocks.chunk(block);
			count += chunk.rejectedCount;
			for (RejectedLine line : chunk.rejected) {
				if (first.size() < RejectedLines.KEPT) {
					first.add(new RejectedLine(blocks.file(block), lines + line.line(), line.reason(), line.start()));
				}
			}
			lines += chunk.lines();
		}
		return new RejectedLines(count, first);
	}

	private static int[] inverse(int[] order) {
		int[] inverse = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			inverse[order[i]] = i;
		}
		return inverse;
	}

	private static int[] ordered(int[] column, int @Nullable [] order) {
		if (order == null) {
			return column;
		}
		int[] ordered = new int[column.length];
		slices(column.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				ordered[i] = column[order[i]];
			}
		});
		return ordered;
	}

	private static char[] ordered(char[] column, int @Nullable [] order) {
		if (order == null) {
			return column;
		}
		char[] ordered = new char[column.length];
		slices(column.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				ordered[i] = column[order[i]];
			}
		});
		return ordered;
	}

	private static byte[] ordered(byte[] column, int @Nullable [] order) {
		if (order == null) {
			return column;
		}
		byte[] ordered = new byte[column.length];
		slices(column.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				ordered[i] = column[order[i]];
			}
		});
		return ordered;
	}

	private interface SliceTask {

		void run(int from, int to);
	}

	private static void slices(int length, SliceTask task) {
		Parallel.each(Math.ceilDiv(length, SLICE),
				slice -> task.run(slice * SLICE, Math.min(length, (slice + 1) * SLICE)));
	}

	/** The readings of all chunks, each once. */
	static List<Reading> readings(LogBlocks blocks) {
		Set<Reading> readings = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Reading> inOrder = new ArrayList<>();
		for (int block = 0; block < blocks.size(); block++) {
			if (readings.add(blocks.chunk(block).reading)) {
				inOrder.add(blocks.chunk(block).reading);
			}
		}
		return inOrder;
	}

	/** How many events there are. */
	public int size() {
		return times.length;
	}

	/** Whether a time (seconds since 1970) can be kept. */
	public static boolean holds(long second) {
		return second >= FIRST_SECOND && second - FIRST_SECOND <= UNSIGNED;
	}

	/** A time (seconds since 1970) as it is kept. */
	static int timeOf(long second) {
		return (int) (second - FIRST_SECOND);
	}

	/** When an event happened, seconds since 1970; never less than for the event before. */
	public long second(int event) {
		return (times[event] & UNSIGNED) + FIRST_SECOND;
	}

	/** The combination of zone, status, method and agent of each event, {@code [size()]}. */
	public char[] combos() {
		return combos;
	}

	/** How many combinations there are. */
	public int comboCount() {
		return dictionaries.combos().size();
	}

	/** The zone of a combination, seconds east of Greenwich. */
	public int offset(int combo) {
		return dictionaries.combos().offset(combo);
	}

	/** The status of a combination, 0 to 999; 0 for none. */
	public int status(int combo) {
		return dictionaries.combos().status(combo);
	}

	/** The code of the method of a combination. */
	public int method(int combo) {
		return dictionaries.combos().method(combo);
	}

	/** The ordinal of the agent's family of a combination. */
	public int agent(int combo) {
		return dictionaries.combos().agent(combo);
	}

	/** The methods. */
	public TextValues methods() {
		return dictionaries.methods();
	}

	/** What each event asked for, {@code [size()]} numbers of {@link #targetTable()}. */
	public int[] targets() {
		return targets;
	}

	/** What was asked for. */
	public Targets targetTable() {
		return dictionaries.targets();
	}

	/** Who asked, {@code [size()]} codes of {@link #addressValues()}. */
	public int[] addresses() {
		return addresses;
	}

	/** The addresses. */
	public TextValues addressValues() {
		return dictionaries.addresses();
	}

	/** The host that led to each event, {@code [size()]} codes of {@link #referrerValues()}. */
	public int[] referrers() {
		return referrers;
	}

	/** The referring hosts. */
	public TextValues referrerValues() {
		return dictionaries.referrers();
	}

	/** The bytes sent for an event, -1 when the line does not say. */
	public long bytes(int event) {
		return dictionaries.numbers().decode(bytes[event]);
	}

	/** Whether the log has response times. */
	public boolean hasMicros() {
		return micros.length > 0;
	}

	/** The response time of an event in microseconds, -1 when the line does not say. */
	public long micros(int event) {
		return hasMicros() ? dictionaries.numbers().decode(micros[event]) : -1;
	}

	/** The file that an event is in. */
	public int file(int event) {
		return files.fileAt(place(event));
	}

	/** Where in its file an event's line starts, in bytes. */
	public long position(int event) {
		long place = place(event);
		return place - files.start(files.fileAt(place));
	}

	private long place(int event) {
		long low = placeLow[event] & 0xFFFF_FFFFL;
		return placeHigh.length == 0 ? low : low | (placeHigh[event] & 0xFFL) << 32;
	}

	/** The number of an event's line in its file, the first being 1. Logarithmic. */
	public long line(int event) {
		return files.line(file(event), ordinal(event));
	}

	/** Which event of all an event is in the order of lines: their places ascend. */
	private int ordinal(int event) {
		int[] events = fileOrder;
		if (events == null) {
			return event;
		}
		long wanted = place(event);
		int low = 0;
		int high = events.length - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (place(events[middle]) < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** All events in the order of their lines, not to be changed; null when that is the order of time. */
	public int @Nullable [] fileOrder() {
		return fileOrder;
	}

	/** The zone of the first event in file order, seconds east of Greenwich. */
	public int firstOffset() {
		return firstOffset;
	}

	/** The lines that are no events. */
	public RejectedLines rejected() {
		return rejected;
	}

	/** Bytes of memory of everything here. */
	public long memory() {
		int[] events = fileOrder;
		long columns = 4L * (times.length + targets.length + addresses.length + referrers.length + bytes.length
				+ micros.length + placeLow.length + (events == null ? 0 : events.length));
		return columns + 2L * combos.length + placeHigh.length + dictionaries.memory();
	}
}
