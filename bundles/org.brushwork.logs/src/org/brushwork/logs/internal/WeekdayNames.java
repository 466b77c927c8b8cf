package org.brushwork.logs.internal;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The values of {@link org.brushwork.logs.Dimension#WEEKDAY}. */
public final class WeekdayNames {

	/** All seven, from Monday on. */
	public static final List<String> ALL = Stream.of(DayOfWeek.values())
			.map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH)).toList();

	private WeekdayNames() {
		// not needed
	}

	/** Monday is 0; what is no weekday comes behind them all. */
	public static int indexOf(String name) {
		int index = ALL.indexOf(name);
		return index < 0 ? ALL.size() : index;
	}
}
