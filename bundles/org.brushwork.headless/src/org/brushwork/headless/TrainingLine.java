package org.brushwork.headless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;

/** Shows how far a training is on the error stream, with its loss, and wipes it away at the end. */
final class TrainingLine implements Progress, AutoCloseable {

	private static final long NANOS_BETWEEN = 100_000_000;
	private static final String WIPE = "\r\u001B[K";
	private static final int BAR = 8;
	private static final int COLUMNS = 79;
	private static final long NANOS = 1_000_000_000;
	private static final String VALIDATION = "val_";
	private static final List<String> SHOWN = List.of("loss", "r2", "accuracy");

	private final Console console;
	private final TrainingLog log;
	private final int epochs;
	private final long stepsPerEpoch;
	private final long start = System.nanoTime();
	private final long first;
	private long last = start;
	private boolean shown;

	/**
	 * @param epochs        of the whole training
	 * @param stepsPerEpoch at least 1
	 */
	TrainingLine(Console console, TrainingLog log, int epochs, long stepsPerEpoch) {
		this.console = console;
		this.log = log;
		this.epochs = epochs;
		this.stepsPerEpoch = stepsPerEpoch;
		first = log.steps();
	}

	@Override
	public void report(long done, long total) {
		// asked instead
	}

	/** Whether the process is being ended; asked many times a second, which also keeps the line up to date. */
	@Override
	public synchronized boolean isCancelled() {
		long now = System.nanoTime();
		if (console.watched() && now - last >= NANOS_BETWEEN) {
			last = now;
			shown = true;
			console.err().print(WIPE + text(now));
			console.err().flush();
		}
		return console.cancellation().isCancelled();
	}

	private String text(long now) {
		long steps = log.steps();
		long all = stepsPerEpoch * epochs;
		if (steps <= first && log.events().stream().noneMatch(event -> event.kind() == Event.Kind.STARTED)) {
			return Message.TRAIN_STARTING.with();
		}
		StringBuilder line = new StringBuilder(
				Message.TRAIN_EPOCH.with(Math.min(epochs, steps / stepsPerEpoch + 1), epochs));
		String bar = Bar.of(steps, all, BAR, console.blocks());
		line.append(' ').append(bar).append(" ".repeat(Math.max(0, BAR - bar.length()))).append(" loss ")
				.append(number(log.loss()));
		List<EpochDone> done = log.epochs();
		if (!done.isEmpty()) {
			for (String curve : SHOWN) {
				Optional<Double> value = log.value(done.getLast(), VALIDATION + curve);
				value.ifPresent(
						each -> line.append(' ').append(VALIDATION).append(curve).append(' ').append(number(each)));
			}
		}
		if (steps > first) {
			double left = (now - start) * ((double) (all - steps) / (steps - first)) / NANOS;
			line.append(' ').append(Message.TRAIN_LEFT.with(Math.max(0, Math.round(left))));
		}
		// A line that is broken cannot be wiped.
		return line.substring(0, line.offsetByCodePoints(0, Math.min(COLUMNS, line.codePointCount(0, line.length()))));
	}

	/** Four digits that count. */
	static String number(double value) {
		double size = Math.abs(value);
		return size != 0 && (size < 1e-3 || size >= 1e5) ? String.format(Locale.ENGLISH, "%.2e", value)
				: String.format(Locale.ENGLISH, "%.4f", value);
	}

	@Override
	public synchronized void close() {
		if (shown) {
			shown = false;
			console.err().print(WIPE);
			console.err().flush();
		}
	}
}
