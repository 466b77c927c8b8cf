package org.brushwork.logs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.brushwork.logs.internal.EventCollector;
import org.brushwork.logs.internal.EventColumns;
import org.brushwork.logs.internal.LineNumbers;

/**
 * The events of an access log, in file order, in columns of 22 bytes an event. Immutable; may be used by any thread.
 * <p>
 * Events are numbered from 0 to {@code size() - 1}; every accessor that takes an event throws
 * {@link IndexOutOfBoundsException} for another number. There is always at least one.
 */
public final class EventStore {

	private final Path file;
	private final ZoneOffset zone;
	private final long[] times;
	private final long[] positions;
	private final int[] localHours;
	private final short[] statuses;
	private final LineNumbers numbers;
	private final RejectedLines rejected;
	private final long firstTime;
	private final long lastTime;

	EventStore(Path file, EventCollector collector) {
		this.file = file;
		this.zone = ZoneOffset.ofTotalSeconds(collector.firstOffset());
		this.numbers = collector.numbers();
		this.rejected = collector.rejected();
		EventColumns columns = collector.columns();
		this.times = columns.takeTimes();
		this.positions = columns.takePositions();
		this.localHours = columns.takeLocalHours();
		this.statuses = columns.takeStatuses();
		long first = Long.MAX_VALUE;
		long last = Long.MIN_VALUE;
		for (long time : times) {
			first = Math.min(first, time);
			last = Math.max(last, time);
		}
		this.firstTime = first;
		this.lastTime = last;
	}

	/** The file the events were read from. */
	public Path file() {
		return file;
	}

	/** How many events there are, at least 1. */
	public int size() {
		return times.length;
	}

	/** When an event happened, ms since 1970-01-01T00:00Z, to the second. File order is only nearly time order. */
	public long time(int event) {
		return times[event];
	}

	/** The earliest time, ms since 1970. */
	public long firstTime() {
		return firstTime;
	}

	/** The latest time, ms since 1970. */
	public long lastTime() {
		return lastTime;
	}

	/** The zone of the first event as written in its line, UTC when it has none. Later events may have another. */
	public ZoneOffset zone() {
		return zone;
	}

	/** The day of an event by the local time as written, days since 1970-01-01 ({@link LocalDate#ofEpochDay}). */
	public int day(int event) {
		return Math.floorDiv(localHours[event], 24);
	}

	/** The hour of the day of an event, 0 to 23, by the local time as written. */
	public int hour(int event) {
		return Math.floorMod(localHours[event], 24);
	}

	/** The HTTP status of an event, 0 to 999; 0 when the line has {@code -}. */
	public int status(int event) {
		return statuses[event];
	}

	/** The number of an event's line in the file, the first being 1. Logarithmic in the places of skipped lines. */
	public long line(int event) {
		return numbers.of(event);
	}

	/** Where an event's line starts in the file, in bytes. */
	public long position(int event) {
		return positions[event];
	}

	/** The value of an event in a dimension, as filters and counts name it. */
	public String value(Dimension dimension, int event) {
		return switch (dimension) {
		case DAY -> LocalDate.ofEpochDay(day(event)).toString();
		case HOUR -> HourNames.of(hour(event));
		case STATUS_CLASS -> StatusClass.of(status(event)).key();
		};
	}

	/** The lines that are not events. */
	public RejectedLines rejected() {
		return rejected;
	}

	/** Hours since 1970-01-01T00:00 on the clock of the log. */
	int localHour(int event) {
		return localHours[event];
	}
}
