package org.brushwork.logs;

import java.util.List;
import java.util.stream.IntStream;

/** The values of {@link Dimension#HOUR}. */
final class HourNames {

	/** All 24, ascending. */
	static final List<String> ALL = IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour).toList();

	private HourNames() {
		// not needed
	}

	/** The value of an hour, 0 to 23. */
	static String of(int hour) {
		return ALL.get(hour);
	}
}
