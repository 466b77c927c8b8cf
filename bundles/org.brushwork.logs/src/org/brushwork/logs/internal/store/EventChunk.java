package org.brushwork.logs.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.internal.LineNumbers;

/**
 * The events of one block of a file, in file order, in columns of the numbers of the thread that read them; and its lines
 * that are none. Filled by one thread.
 */
public final class EventChunk {

	/** What one event takes in all columns. */
	static final int BYTES_PER_EVENT = 6 * Integer.BYTES + Character.BYTES;

	final Reading reading;
	final long position;
	final boolean hasMicros;

	/** Times as columns hold them. */
	int[] time;
	/** Bytes from the start of the block to the line. */
	int[] start;
	char[] combo;
	int[] target;
	int[] address;
	int[] referrer;
	int[] bytes;
	/** Empty when the format has no response times. */
	int[] micros;
	int size;

	final LineNumbers skipped = new LineNumbers();
	final List<RejectedLine> rejected = new ArrayList<>();
	long rejectedCount;
	private long skippedLines;

	/**
	 * An empty chunk.
	 *
	 * @param reading   of the thread that fills it
	 * @param position  place of the block's first byte in its file
	 * @param hasMicros whether the format has response times
	 * @param capacity  how many events are expected
	 */
	public EventChunk(Reading reading, long position, boolean hasMicros, int capacity) {
		this.reading = reading;
		this.position = position;
		this.hasMicros = hasMicros;
		time = new int[capacity];
		start = new int[capacity];
		combo = new char[capacity];
		target = new int[capacity];
		address = new int[capacity];
		referrer = new int[capacity];
		bytes = new int[capacity];
		micros = new int[hasMicros ? capacity : 0];
	}

	/** Adds the events of a batch, whose lines are in {@code bytes}, and empties it. */
	public void add(byte[] bytes, EventBatch batch) {
		int count = batch.size;
		if (size + count > time.length) {
			resize(Math.max(size + count, 2 * size));
		}
		System.arraycopy(batch.time, 0, time, size, count);
		System.arraycopy(batch.start, 0, start, size, count);
		reading.vocabulary.addresses(bytes, batch.addressFrom, batch.addressEnd, count, address, size);
		reading.vocabulary.targets(bytes, batch.targetFrom, batch.targetEnd, count, target, size);
		reading.vocabulary.referrers(bytes, batch.referrerFrom, batch.referrerEnd, count, referrer, size);
		reading.combos(bytes, batch, combo, size);
		for (int i = 0; i < count; i++) {
			this.bytes[size + i] = reading.numbers.encode(batch.sent[i]);
		}
		for (int i = 0; hasMicros && i < count; i++) {
			micros[size + i] = reading.numbers.encode(batch.micros[i]);
		}
		size += count;
		batch.size = 0;
	}

	/** Counts a blank line that stands behind {@code batch}, which comes to this chunk later. */
	public void skipBlank(EventBatch batch) {
		skipped.skip(size + batch.size);
		skippedLines++;
	}

	/**
	 * Counts a line that is no event, as {@link #skipBlank}, and keeps it if {@code kept}; its number is that in the block.
	 */
	public void reject(EventBatch batch, RejectedLine line, boolean kept) {
		skipBlank(batch);
		rejectedCount++;
		if (kept) {
			rejected.add(line);
		}
	}

	/** Place of the block's first byte in its file. */
	public long position() {
		return position;
	}

	/** How many events there are so far. */
	public int size() {
		return size;
	}

	/** How many lines there are so far, of all kinds, without those of a batch that comes later. */
	public long lines() {
		return size + skippedLines;
	}

	/** How many of these are kept. */
	public int keptRejected() {
		return rejected.size();
	}

	/** Bytes of memory of all columns. */
	public long memory() {
		return (long) time.length * (BYTES_PER_EVENT + (hasMicros ? Integer.BYTES : 0));
	}

	/** Gives back the room that was not needed. */
	public void trim() {
		resize(size);
	}

	private void resize(int capacity) {
		time = Arrays.copyOf(time, capacity);
		start = Arrays.copyOf(start, capacity);
		combo = Arrays.copyOf(combo, capacity);
		target = Arrays.copyOf(target, capacity);
		address = Arrays.copyOf(address, capacity);
		referrer = Arrays.copyOf(referrer, capacity);
		bytes = Arrays.copyOf(bytes, capacity);
		if (hasMicros) {
			micros = Arrays.copyOf(micros, capacity);
		}
	}
}
