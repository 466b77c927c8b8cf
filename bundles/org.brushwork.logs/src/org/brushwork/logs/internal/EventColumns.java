package org.brushwork.logs.internal;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the columns of events in chunks, so that growing copies nothing, and joins each at the end.
 * <p>
 * {@link #BYTES_PER_EVENT} bytes an event; while a column is joined, that column exists twice.
 */
public final class EventColumns {

	/** What one event takes in all columns. */
	public static final int BYTES_PER_EVENT = 2 * Long.BYTES + Integer.BYTES + Short.BYTES;

	private static final int CHUNK = 1 << 16;

	private final List<long[]> times = new ArrayList<>();
	private final List<long[]> positions = new ArrayList<>();
	private final List<int[]> localHours = new ArrayList<>();
	private final List<short[]> statuses = new ArrayList<>();
	private long[] time = new long[0];
	private long[] position = new long[0];
	private int[] localHour = new int[0];
	private short[] status = new short[0];
	private int used;
	private int size;

	/** Adds the event that {@code parser} has just read and whose line starts at {@code place}. */
	public void add(LineParser parser, long place) {
		if (used == time.length) {
			newChunk();
		}
		time[used] = parser.time();
		position[used] = place;
		localHour[used] = parser.localHour();
		status[used] = (short) parser.status();
		used++;
		size++;
	}

	private void newChunk() {
		times.add(time = new long[CHUNK]);
		positions.add(position = new long[CHUNK]);
		localHours.add(localHour = new int[CHUNK]);
		statuses.add(status = new short[CHUNK]);
		used = 0;
	}

	/** How many events there are. */
	public int size() {
		return size;
	}

	/** Joins and forgets the times, {@code [size()]} ms since 1970. */
	public long[] takeTimes() {
		return joined(times, new long[size]);
	}

	/** Joins and forgets the places of the lines, {@code [size()]} bytes from the start of the file. */
	public long[] takePositions() {
		return joined(positions, new long[size]);
	}

	/** Joins and forgets the hours, {@code [size()]} since 1970 on the clock of the log. */
	public int[] takeLocalHours() {
		return joined(localHours, new int[size]);
	}

	/** Joins and forgets the statuses, {@code [size()]}. */
	public short[] takeStatuses() {
		return joined(statuses, new short[size]);
	}

	private static <T> T joined(List<T> chunks, T whole) {
		int done = 0;
		int length = Array.getLength(whole);
		for (int i = 0; i < chunks.size(); i++) {
			int count = Math.min(CHUNK, length - done);
			System.arraycopy(chunks.get(i), 0, whole, done, count);
			done += count;
		}
		chunks.clear();
		return whole;
	}
}
