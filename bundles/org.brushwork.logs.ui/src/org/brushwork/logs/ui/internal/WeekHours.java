package org.brushwork.logs.ui.internal;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.WeekHourCounts;

/**
 * Between filters by weekday and hour and the cells of a week, which have the number {@code 24 * weekday + hour}. As the
 * filters are one for weekdays and one for hours, chosen cells stand for all in their rows and columns that meet.
 */
final class WeekHours {

	private static final int DAYS = WeekHourCounts.DAYS;
	private static final int HOURS = WeekHourCounts.HOURS;

	private static final List<String> DAY_VALUES = IntStream.rangeClosed(1, DAYS)
			.mapToObj(day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
	private static final List<String> HOUR_VALUES = IntStream.range(0, HOURS)
			.mapToObj(hour -> String.format(Locale.ROOT, "%02d", hour)).toList(); //$NON-NLS-1$

	private WeekHours() {
		// functions only
	}

	/** The cells that pass the filters of weekday and hour; none when there are no such filters. */
	static RowSelection cells(EventFilter filter) {
		if (filter.predicate(Dimension.WEEKDAY).isEmpty() && filter.predicate(Dimension.HOUR).isEmpty()) {
			return RowSelection.NONE;
		}
		BitSet cells = new BitSet();
		for (int day = 0; day < DAYS; day++) {
			for (int hour = 0; hour < HOURS; hour++) {
				cells.set(HOURS * day + hour, passes(filter, Dimension.WEEKDAY, DAY_VALUES.get(day))
						&& passes(filter, Dimension.HOUR, HOUR_VALUES.get(hour)));
			}
		}
		return RowSelection.of(cells);
	}

	private static boolean passes(EventFilter filter, Dimension dimension, String value) {
		return filter.predicate(dimension).map(predicate -> predicate.test(dimension, value)).orElse(true);
	}

	/** A filter with other weekdays and hours; without both when no cell is chosen. */
	static EventFilter with(EventFilter filter, RowSelection cells) {
		Set<String> days = new TreeSet<>();
		Set<String> hours = new TreeSet<>();
		cells.rows().forEach(cell -> {
			days.add(DAY_VALUES.get(cell / HOURS));
			hours.add(HOUR_VALUES.get(cell % HOURS));
		});
		return filter.withValues(Dimension.WEEKDAY, days.size() == DAYS ? Set.of() : days)
				.withValues(Dimension.HOUR, hours.size() == HOURS ? Set.of() : hours);
	}
}
