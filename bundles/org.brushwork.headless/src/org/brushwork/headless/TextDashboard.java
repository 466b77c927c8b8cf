package org.brushwork.headless;

import java.io.PrintStream;
import java.util.List;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.RejectedLine;

/** Prints a report as tables with bars. */
final class TextDashboard {

	private static final int REJECTED_SHOWN = 5;
	private static final int LONGEST_START = 80;
	private static final double MICROS = 1_000;

	private final LogReport report;
	private final Console console;
	private final PrintStream out;

	private TextDashboard(LogReport report, Console console) {
		this.report = report;
		this.console = console;
		this.out = console.out();
	}

	/**
	 * Prints everything.
	 *
	 * @param onlyTelling whether dimensions that no event has a value of are left out
	 * @throws LogException if a line can no longer be read
	 */
	static void print(LogReport report, boolean onlyTelling, Console console) throws LogException {
		TextDashboard dashboard = new TextDashboard(report, console);
		dashboard.printHead();
		dashboard.printRejected();
		dashboard.printMeasures();
		if (report.compared().isPresent()) {
			ComparisonTables.print(report.compared().get(), report.clock(), console);
		} else {
			dashboard.printCounts(onlyTelling);
		}
		report.outliers().ifPresent(outliers -> OutlierTable.print(outliers, report.clock(), dashboard.out));
		dashboard.printLines();
	}

	private void printHead() {
		EventStore store = report.store();
		LogSnapshot snapshot = report.snapshot();
		ReportClock clock = report.clock();
		out.println(Message.LOGS_HEAD.with(report.names().title(store.files()), snapshot.matched(), snapshot.events(),
				clock.seconds(store.firstTime()), clock.seconds(store.lastTime()), clock.name()));
	}

	private void printRejected() {
		long count = report.store().rejected().count();
		if (count == 0) {
			return;
		}
		out.println(Message.LOGS_HEAD_REJECTED.with(count));
		List<RejectedLine> first = report.store().rejected().first();
		for (RejectedLine line : first.subList(0, Math.min(REJECTED_SHOWN, first.size()))) {
			String number = String.valueOf(line.line());
			String start = line.start().substring(0, Math.min(LONGEST_START, line.start().length()));
			out.println(report.names().areSeveral()
					? Message.LOGS_REJECTED_IN.with(report.fileName(line.file()), number, reason(line.reason()), start)
					: Message.LOGS_REJECTED_LINE.with(number, reason(line.reason()), start));
		}
		if (count > REJECTED_SHOWN) {
			out.println(Message.LOGS_REJECTED_MORE.with(count - REJECTED_SHOWN));
		}
	}

	/** Why a line is no event, in words. */
	static String reason(RejectedLine.Reason reason) {
		return (switch (reason) {
		case NO_TIME -> Message.REASON_NO_TIME;
		case BAD_TIME -> Message.REASON_BAD_TIME;
		case NO_REQUEST -> Message.REASON_NO_REQUEST;
		case UNCLOSED_REQUEST -> Message.REASON_UNCLOSED_REQUEST;
		case BAD_STATUS -> Message.REASON_BAD_STATUS;
		case BAD_BYTES -> Message.REASON_BAD_BYTES;
		case TOO_LONG -> Message.REASON_TOO_LONG;
		case CUT_OFF -> Message.REASON_CUT_OFF;
		}).with();
	}

	private void printMeasures() {
		for (MeasureSummary summary : report.measures()) {
			if (summary.events() == 0) {
				continue;
			}
			if (summary.measure() == Measure.BYTES) {
				out.println(Message.LOGS_BYTES.with(summary.sum(), summary.median(), summary.p95(), summary.most()));
			} else {
				out.println(Message.LOGS_RESPONSE.with(summary.median() / MICROS, summary.p95() / MICROS,
						summary.most() / MICROS));
			}
		}
	}

	private void printCounts(boolean onlyTelling) {
		LogSnapshot snapshot = report.snapshot();
		for (DimensionCounts all : snapshot.by().values()) {
			Dimension dimension = all.dimension();
			TopCounts counts = report.countsAndChosen(all);
			if (!onlyTelling || !counts.isNothing(snapshot.events())) {
				new CountTable(dimension, counts, snapshot.filter().predicate(dimension), console).print();
			}
		}
	}

	private void printLines() throws LogException {
		if (report.lines().isEmpty()) {
			return;
		}
		MatchingLines lines = report.lines().get();
		out.println();
		out.println(lines.size() < lines.matching() ? Message.LOGS_LINES.with(lines.size(), lines.matching())
				: Message.LOGS_ALL_LINES.with(lines.size()));
		for (int from = 0; from < lines.size(); from += MatchingLines.PAGE) {
			for (LogLine line : lines.page(from)) {
				String place = report.names().areSeveral() ? report.fileName(line.file()) + ":" : "";
				out.println("  " + place + line.number() + ": " + Shortened.printable(line.text()));
			}
		}
	}
}
