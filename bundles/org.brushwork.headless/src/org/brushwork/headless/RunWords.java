package org.brushwork.headless;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.train.run.Measured;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunSnapshot.State;

/** The words for what a run consists of. */
final class RunWords {

	private static final int DIGITS = 5;
	private static final double LEAST_PLAIN = 1e-4;
	private static final double MOST_PLAIN = 1e7;

	private RunWords() {
		// functions only
	}

	static String of(State state) {
		return (switch (state) {
		case NEW -> Message.RUN_NEW;
		case RUNNING -> Message.RUN_RUNNING;
		case PAUSED -> Message.RUN_PAUSED;
		case FINISHED -> Message.RUN_FINISHED;
		case STOPPED -> Message.RUN_STOPPED;
		case FAILED -> Message.RUN_FAILED;
		case KILLED -> Message.RUN_KILLED;
		case UNKNOWN -> Message.RUN_UNKNOWN;
		}).with();
	}

	static String of(Measured measured) {
		return (switch (measured) {
		case WEIGHTS -> Message.RUN_WEIGHTS;
		case BIASES -> Message.RUN_BIASES;
		case ACTIVATIONS -> Message.RUN_ACTIVATIONS;
		case WEIGHT_GRADIENTS -> Message.RUN_WEIGHT_GRADIENTS;
		case BIAS_GRADIENTS -> Message.RUN_BIAS_GRADIENTS;
		case WEIGHT_UPDATES -> Message.RUN_WEIGHT_UPDATES;
		case BIAS_UPDATES -> Message.RUN_BIAS_UPDATES;
		case OTHER -> Message.RUN_VALUES;
		}).with();
	}

	static String of(Event.Kind kind) {
		return (switch (kind) {
		case STARTED -> Message.RUN_EVENT_STARTED;
		case PAUSED -> Message.RUN_EVENT_PAUSED;
		case RESUMED -> Message.RUN_EVENT_RESUMED;
		case LEARNING_RATE -> Message.RUN_EVENT_RATE;
		case FINISHED -> Message.RUN_EVENT_FINISHED;
		case STOPPED -> Message.RUN_EVENT_STOPPED;
		case STOPPED_EARLY -> Message.RUN_EVENT_EARLY;
		case FAILED -> Message.RUN_EVENT_FAILED;
		}).with();
	}

	/** A name as JSON has it. */
	static String key(Enum<?> one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

	/** A step or epoch, all of its digits. */
	static String position(double number) {
		return number == Math.rint(number) ? String.valueOf((long) number) : number(number);
	}

	/** A number to five digits, the same everywhere. */
	static String number(double number) {
		if (!Double.isFinite(number)) {
			return Double.isNaN(number) ? "NaN" : number > 0 ? "inf" : "-inf";
		}
		BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
		double size = Math.abs(number);
		if (size != 0 && (size < LEAST_PLAIN || size >= MOST_PLAIN)) {
			return String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", rounded);
		}
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** What was measured at the end. */
	static String of(Tested test) {
		return IntStream.range(0, test.values().length)
				.mapToObj(i -> test.names().get(i) + " " + number(test.values()[i])).collect(Collectors.joining(", "));
	}

	/** A time to the second, that of Greenwich. */
	static String time(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
