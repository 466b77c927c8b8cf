package org.brushwork.headless;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.RejectedLine;

/** Prints counts as tables with bars. */
final class TextDashboard {

	private static final int BAR = 50;
	private static final int REJECTED_SHOWN = 5;
	private static final int LONGEST_START = 80;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private TextDashboard() {
		// not needed
	}

	/** Prints the counts of some dimensions; {@code file} is the log's name as given. */
	static void print(String file, EventStore store, LogSnapshot snapshot, List<Dimension> dimensions,
			Console console) {
		PrintStream out = console.out();
		ZoneOffset zone = store.zone();
		out.println(Message.LOGS_HEAD.with(file, snapshot.matched(), snapshot.events(), time(store.firstTime(), zone),
				time(store.lastTime(), zone), zone.getTotalSeconds() == 0 ? "UTC" : zone.getId()));
		for (Dimension dimension : dimensions) {
			out.println();
			out.println(title(dimension));
			printCounts(snapshot.by(dimension), console);
		}
		printRejected(store, out);
	}

	private static String time(long millis, ZoneOffset zone) {
		return TIME.format(Instant.ofEpochMilli(millis).atOffset(zone));
	}

	private static String title(Dimension dimension) {
		return (switch (dimension) {
		case DAY -> Message.LOGS_DAY;
		case HOUR -> Message.LOGS_HOUR;
		case STATUS_CLASS -> Message.LOGS_STATUS_CLASS;
		}).with();
	}

	private static void printCounts(List<Count> counts, Console console) {
		NumberFormat format = NumberFormat.getIntegerInstance(Message.NUMBERS);
		long most = counts.stream().mapToLong(Count::passing).max().orElse(0);
		int numberWidth = format.format(most).length();
		int valueWidth = counts.stream().mapToInt(count -> count.value().length()).max().orElse(0);
		for (Count count : counts) {
			String number = format.format(count.passing());
			String line = "  " + count.value() + " ".repeat(valueWidth - count.value().length()) + "  "
					+ " ".repeat(numberWidth - number.length()) + number + "  "
					+ Bar.of(count.passing(), most, BAR, console.blocks());
			console.out().println(line.stripTrailing());
		}
	}

	private static void printRejected(EventStore store, PrintStream out) {
		long count = store.rejected().count();
		if (count == 0) {
			return;
		}
		out.println();
		out.println(Message.LOGS_HEAD_REJECTED.with(count));
		List<RejectedLine> first = store.rejected().first();
		for (RejectedLine line : first.subList(0, Math.min(REJECTED_SHOWN, first.size()))) {
			String start = line.start();
			out.println(Message.LOGS_REJECTED_LINE.with(String.valueOf(line.line()), reason(line.reason()),
					start.length() > LONGEST_START ? start.substring(0, LONGEST_START) : start));
		}
		if (count > REJECTED_SHOWN) {
			out.println(Message.LOGS_REJECTED_MORE.with(count - REJECTED_SHOWN));
		}
	}

	private static String reason(RejectedLine.Reason reason) {
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
}
