package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.brushwork.classify.sample.TweetSpec;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.logs.sample.OutOfSpaceException;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.brushwork.train.sample.PriceSpec;

/** Writes generated data to try things on. */
final class SampleCommand implements Command {

	private static final String LOGS = "logs";
	private static final String TWEETS = "tweets";
	private static final String PRICES = "prices";
	/** Fewer cannot be split and learned from. */
	private static final int FEWEST_PRICES = 10;
	private static final int MOST_ROWS = 10_000_000;
	private static final String LINES = "--lines";
	private static final String ROWS = "--rows";
	private static final String DAYS = "--days";
	private static final String SEED = "--seed";
	private static final String OUT = "--out";
	private static final String FORCE = "--force";
	private static final String ANOMALIES = ".anomalies.csv";
	private static final double MEBI = 1 << 20;

	@Override
	public String name() {
		return "sample";
	}

	@Override
	public Message summary() {
		return Message.SAMPLE_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.SAMPLE_USAGE;
	}

	@Override
	public OptionNames options() {
		return new OptionNames(Set.of(FORCE), Set.of(LINES, ROWS, DAYS, SEED, OUT), Set.of());
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		if (arguments.operands().equals(List.of(PRICES))) {
			refuse(arguments, PRICES, LINES, DAYS);
			PriceSpec prices = prices(arguments);
			PricesSample.write(OutFolder.of(arguments, Message.SAMPLE_NO_OUT), prices, arguments.has(FORCE), console);
			return;
		}
		if (arguments.operands().equals(List.of(TWEETS))) {
			refuse(arguments, TWEETS, ROWS);
			TweetSpec tweets = tweets(arguments);
			TweetsSample.write(OutFolder.of(arguments, Message.SAMPLE_NO_OUT), tweets, arguments.has(FORCE), console);
			return;
		}
		if (!arguments.operands().equals(List.of(LOGS))) {
			String words = name() + " " + String.join(" ", arguments.operands());
			throw new CommandException(Message.SAMPLE_KIND, words.strip());
		}
		refuse(arguments, LOGS, ROWS);
		SampleSpec spec = spec(arguments);
		Path out = out(arguments);
		Path anomalies = out.resolveSibling(out.getFileName() + ANOMALIES);
		if (!arguments.has(FORCE)) {
			refuseIfExists(out);
			refuseIfExists(anomalies);
		}
		write(new SampleLog(spec), out, anomalies, console);
	}

	/** What another sample is told by means nothing here. */
	private static void refuse(Arguments arguments, String sample, String... foreign) throws CommandException {
		for (String option : foreign) {
			if (arguments.value(option).isPresent()) {
				throw new CommandException(Message.SAMPLE_FOREIGN, option, sample);
			}
		}
	}

	private static SampleSpec spec(Arguments arguments) throws CommandException {
		SampleSpec usual = SampleSpec.DEFAULT;
		long lines = number(arguments, LINES, usual.lines());
		long days = number(arguments, DAYS, usual.days());
		if (lines < 1) {
			throw new CommandException(Message.SAMPLE_LINES, lines);
		}
		if (days < SampleSpec.FEWEST_DAYS || days > SampleSpec.MOST_DAYS) {
			throw new CommandException(Message.SAMPLE_DAYS, SampleSpec.FEWEST_DAYS, SampleSpec.MOST_DAYS, days);
		}
		return usual.withLines(lines).withDays((int) days).withSeed(number(arguments, SEED, usual.seed()));
	}

	private static TweetSpec tweets(Arguments arguments) throws CommandException {
		TweetSpec usual = TweetSpec.DEFAULT;
		long tweets = number(arguments, LINES, usual.tweets());
		long days = number(arguments, DAYS, usual.days());
		if (tweets < 1 || tweets > MOST_ROWS) {
			throw new CommandException(Message.SAMPLE_TWEETS_LINES, tweets, MOST_ROWS);
		}
		if (days < 1 || days > SampleSpec.MOST_DAYS / 10) {
			throw new CommandException(Message.SAMPLE_TWEETS_DAYS, days, SampleSpec.MOST_DAYS / 10);
		}
		return usual.withTweets((int) tweets).withDays((int) days).withSeed(number(arguments, SEED, usual.seed()));
	}

	private static PriceSpec prices(Arguments arguments) throws CommandException {
		PriceSpec usual = PriceSpec.DEFAULT;
		long rows = number(arguments, ROWS, usual.rows());
		if (rows < FEWEST_PRICES || rows > MOST_ROWS) {
			throw new CommandException(Message.SAMPLE_PRICES_ROWS, rows, FEWEST_PRICES, MOST_ROWS);
		}
		return new PriceSpec((int) rows, number(arguments, SEED, usual.seed()));
	}

	private static long number(Arguments arguments, String option, long usual) throws CommandException {
		String text = arguments.value(option).orElse(String.valueOf(usual));
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new CommandException(Message.NUMBER_BAD, option, text);
		}
	}

	private static Path out(Arguments arguments) throws CommandException {
		String name = arguments.value(OUT).orElseThrow(() -> new CommandException(Message.SAMPLE_NO_OUT));
		try {
			Path out = Path.of(name);
			Path folder = out.toAbsolutePath().getParent();
			if (Files.isDirectory(out) || folder == null) {
				throw new CommandException(Message.SAMPLE_IS_FOLDER, name);
			}
			if (!Files.isDirectory(folder)) {
				throw new CommandException(Message.SAMPLE_NO_FOLDER, folder);
			}
			return out;
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, name);
		}
	}

	private static void refuseIfExists(Path file) throws CommandException {
		if (Files.exists(file)) {
			throw new CommandException(Message.SAMPLE_EXISTS, file);
		}
	}

	private static void write(SampleLog log, Path out, Path anomalies, Console console)
			throws CommandException, CancelledException {
		try (ProgressLine progress = console.progress()) {
			log.writeTo(out, progress);
			log.writeAnomalies(anomalies);
			progress.close();
			console.out().println(Message.SAMPLE_DONE.with(out, log.spec().lines(), Files.size(out) / MEBI, anomalies));
		} catch (OutOfSpaceException e) {
			throw new CommandException(Message.SAMPLE_NO_SPACE, out, e.needed() / MEBI, e.free() / MEBI);
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.SAMPLE_DENIED, out);
		} catch (IOException e) {
			throw new CommandException(Message.SAMPLE_FAILED, out, e.getMessage());
		}
	}
}
