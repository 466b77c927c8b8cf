package org.brushwork.logs.ui.internal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.TimeRange;
import org.eclipse.osgi.util.NLS;

/** One of the ways in which events can be like one that was seen: a value in common, or the time. */
sealed interface LikeThis {

	/** Names field and value. */
	String text();

	/** A filter that lets only such events pass, besides what it asks of other fields. */
	EventFilter only(EventFilter filter);

	/** A filter that lets such events pass besides those with other values of that field. */
	EventFilter also(EventFilter filter);

	/** Has the same value in a dimension. */
	record Value(Dimension dimension, String value) implements LikeThis {

		@Override
		public String text() {
			return NLS.bind(Messages.FilterText_Values, FilterText.name(dimension), value);
		}

		@Override
		public EventFilter only(EventFilter filter) {
			return filter.withValues(dimension, Set.of(value));
		}

		@Override
		public EventFilter also(EventFilter filter) {
			Set<String> values = new TreeSet<>(filter.values(dimension));
			values.add(value);
			return filter.withValues(dimension, values);
		}
	}

	/** Happened in the same stretch of time. */
	record Time(String name, OffsetDateTime from, OffsetDateTime to) implements LikeThis {

		@Override
		public String text() {
			return NLS.bind(Messages.FilterText_Values, name, FilterText.time(range(), from.getOffset()));
		}

		private TimeRange range() {
			return new TimeRange(from.toInstant().toEpochMilli(), to.toInstant().toEpochMilli());
		}

		@Override
		public EventFilter only(EventFilter filter) {
			return filter.withTime(range());
		}

		/** From the earlier start to the later end: a filter has one range of time. */
		@Override
		public EventFilter also(EventFilter filter) {
			TimeRange mine = range();
			return filter.withTime(filter.time().map(other -> new TimeRange(Math.min(mine.from(), other.from()),
					Math.max(mine.to(), other.to()))).orElse(mine));
		}
	}

	/** The ways in which events can be like this one; not by what its line does not say. */
	static List<LikeThis> of(LogRecord record) {
		List<LikeThis> ways = new ArrayList<>();
		OffsetDateTime hour = record.time().truncatedTo(ChronoUnit.HOURS);
		OffsetDateTime day = record.time().truncatedTo(ChronoUnit.DAYS);
		ways.add(new Time(Messages.LikeThis_ThisHour, hour, hour.plusHours(1)));
		ways.add(new Time(Messages.LikeThis_ThisDay, day, day.plusDays(1)));
		record.values().forEach((dimension, value) -> {
			// The day is a range of time already.
			if (!dimension.equals(Dimension.DAY) && !value.equals(Dimension.NONE)) {
				ways.add(new Value(dimension, value));
			}
		});
		return ways;
	}

	/** A time with its zone. */
	static String time(OffsetDateTime time) {
		return DateTimeFormatter.ofPattern(Messages.LikeThis_TimePattern).format(time);
	}
}
