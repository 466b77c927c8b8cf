package org.brushwork.logs.internal;

import java.util.List;
import java.util.stream.IntStream;

/** The values of {@link org.brushwork.logs.Dimension#HOUR}. */
public final class HourNames {

	/** All 24, ascending. */
	public static final List<String> ALL = IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour).toList();

	private HourNames() {
		// not needed
	}

	/** The value of an hour, 0 to 23. */
	public static String of(int hour) {
		return ALL.get(hour);
	}
}
