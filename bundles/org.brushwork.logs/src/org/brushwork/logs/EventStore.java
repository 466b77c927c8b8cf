package org.brushwork.logs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.brushwork.logs.internal.HourNames;
import org.brushwork.logs.internal.LocalClock;
import org.brushwork.logs.internal.LogFile;
import org.brushwork.logs.internal.StatusNames;
import org.brushwork.logs.internal.WeekdayNames;
import org.brushwork.logs.internal.store.EventColumns;
import org.brushwork.logs.internal.store.Targets;

/**
 * The events of an access log, in the order of time, those of the same second in file order; in columns of 26 to 34 bytes
 * an event, and dictionaries of what is different. Immutable; may be used by any thread.
 * <p>
 * Events are numbered from 0 to {@code size() - 1}; every accessor that takes an event throws
 * {@link IndexOutOfBoundsException} for another number. There is always at least one.
 */
public final class EventStore {

	private static final long MILLIS = 1_000;

	private final List<Path> files;
	private final LogOptions options;
	private final EventColumns columns;
	private final LocalClock clock;

	EventStore(List<LogFile> files, LogOptions options, EventColumns columns) {
		this.files = files.stream().map(LogFile::path).toList();
		this.options = options;
		this.columns = columns;
		this.clock = new LocalClock(options.zone());
	}

	/** The files the events were read from, in the order of their first events. */
	public List<Path> files() {
		return files;
	}

	/** How the lines were understood. */
	public LogOptions options() {
		return options;
	}

	/** How many events there are, at least 1. */
	public int size() {
		return columns.size();
	}

	/** When an event happened, ms since 1970-01-01T00:00Z, to the second. */
	public long time(int event) {
		return columns.second(event) * MILLIS;
	}

	/** The earliest time, ms since 1970. */
	public long firstTime() {
		return time(0);
	}

	/** The latest time, ms since 1970. */
	public long lastTime() {
		return time(size() - 1);
	}

	/**
	 * The zone that times are shown in: of the chosen clock at the first event, or else that of the first line as written,
	 * UTC when it has none. Later events may have another.
	 */
	public ZoneOffset zone() {
		return clock.zone(firstTime() / MILLIS, columns.firstOffset());
	}

	private long localSecond(int event) {
		long second = time(event) / MILLIS;
		return second + clock.offset(second, columns.offset(columns.combos()[event]));
	}

	/** The day of an event by the clock of the log, days since 1970-01-01 ({@link LocalDate#ofEpochDay}). */
	public int day(int event) {
		return LocalClock.day(localSecond(event));
	}

	/** The hour of the day of an event, 0 to 23, by the clock of the log. */
	public int hour(int event) {
		return LocalClock.hour(localSecond(event));
	}

	/** The HTTP status of an event, 0 to 999; 0 when the line has {@code -}. */
	public int status(int event) {
		return columns.status(columns.combos()[event]);
	}

	/** The bytes sent for an event; -1 when the line does not say. */
	public long bytes(int event) {
		return columns.bytes(event);
	}

	/** Whether the log has response times. */
	public boolean hasResponseTimes() {
		return columns.hasMicros();
	}

	/** The response time of an event in microseconds; -1 when the line does not say. */
	public long responseMicros(int event) {
		return columns.micros(event);
	}

	/** Which of {@link #files()} an event's line is in. */
	public int file(int event) {
		return columns.file(event);
	}

	/** The number of an event's line in its file, the first being 1. Logarithmic in the places of skipped lines. */
	public long line(int event) {
		return columns.line(event);
	}

	/** Where in its file, unpacked if it is packed, an event's line starts, in bytes. */
	public long position(int event) {
		return columns.position(event);
	}

	/**
	 * The value of an event in a dimension, as filters and counts name it.
	 *
	 * @throws IllegalArgumentException for a parameter that the options do not name
	 */
	public String value(Dimension dimension, int event) {
		int combo = columns.combos()[event];
		return switch (dimension.kind()) {
		case DAY -> LocalDate.ofEpochDay(day(event)).toString();
		case HOUR -> HourNames.of(hour(event));
		case WEEKDAY -> WeekdayNames.ALL.get(LocalClock.weekday(day(event)));
		case STATUS_CLASS -> StatusClass.of(columns.status(combo)).key();
		case STATUS -> StatusNames.of(columns.status(combo));
		case METHOD -> columns.methods().value(columns.method(combo));
		case AGENT -> AgentFamily.values()[columns.agent(combo)].key();
		case ADDRESS -> columns.addressValues().value(columns.addresses()[event]);
		case REFERRER -> columns.referrerValues().value(columns.referrers()[event]);
		case PATH, PRODUCT, CATEGORY, PARAMETER -> target(part(dimension), event);
		};
	}

	private String target(int part, int event) {
		Targets table = columns.targetTable();
		return table.values(part).value(table.codes(part)[columns.targets()[event]]);
	}

	private int part(Dimension dimension) {
		int part = options.parts().indexOf(dimension);
		if (part < 0) {
			throw new IllegalArgumentException("a dimension of the log wanted, got: " + dimension);
		}
		return part;
	}

	/** The lines that are not events. */
	public RejectedLines rejected() {
		return columns.rejected();
	}

	/** Bytes of memory, without what a {@link Crossfilter} adds. */
	public long memory() {
		return columns.memory();
	}

	/** Whose hours and days count. */
	LocalClock clock() {
		return clock;
	}

	/** The columns themselves. */
	EventColumns columns() {
		return columns;
	}
}
