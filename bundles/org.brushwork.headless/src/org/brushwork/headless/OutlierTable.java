package org.brushwork.headless;

import java.io.PrintStream;
import java.util.List;
import org.brushwork.logs.series.Outlier;

/** Unusual hours as a table. */
final class OutlierTable {

	private static final int TIME = "uuuu-MM-dd HH:mm".length();
	private static final int NUMBER = 11;

	private OutlierTable() {
		// not needed
	}

	/** Prints a blank line, the title and the table. */
	static void print(List<Outlier> outliers, ReportClock clock, PrintStream out) {
		out.println();
		out.println(Message.LOGS_OUTLIERS.with());
		if (outliers.isEmpty()) {
			out.println(Message.LOGS_NONE.with());
			return;
		}
		out.println(row(left(Message.OUTLIER_FROM.with()), left(Message.OUTLIER_TO.with()),
				Message.OUTLIER_COUNT.with(), Message.OUTLIER_EXPECTED.with(), Message.OUTLIER_DEVIATION.with()));
		for (Outlier outlier : outliers) {
			out.println(row(clock.minutes(outlier.from()), clock.minutes(outlier.to()),
					Message.INTEGER.with(outlier.count()), Message.INTEGER.with(outlier.expected()),
					Message.SIGNED.with(outlier.deviation())));
		}
	}

	private static String row(String from, String to, String count, String expected, String deviation) {
		return "  " + from + "  " + to + right(count) + right(expected) + right(deviation);
	}

	private static String left(String text) {
		return text + " ".repeat(Math.max(0, TIME - text.length()));
	}

	private static String right(String text) {
		return " ".repeat(Math.max(1, NUMBER - text.length())) + text;
	}
}
