package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.PredictionsCsv;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TimeText;
import org.brushwork.classify.sentiment.CompanySentiment;
import org.brushwork.classify.sentiment.Period;
import org.brushwork.classify.sentiment.Sentiments;
import org.brushwork.classify.sentiment.SignalCsv;
import org.brushwork.classify.sentiment.Stories;
import org.brushwork.classify.sentiment.Story;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;

/** Gathers predictions of texts into what is thought of companies. */
final class SentimentCommand implements Command {

	private static final String BY = "--by";
	private static final String POSITIVE = "--positive";
	private static final String NEGATIVE = "--negative";
	private static final String OUT = "--out";
	private static final String FORCE = "--force";
	private static final String TOP = "--top";
	private static final String JSON = "--json";
	private static final int USUAL_TOP = 20;
	private static final int BAR = 30;
	private static final long THOUSANDTHS = 1_000;

	@Override
	public String name() {
		return "sentiment";
	}

	@Override
	public Message summary() {
		return Message.SENTIMENT_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.SENTIMENT_USAGE;
	}

	@Override
	public OptionNames options() {
		Set<String> once = new HashSet<>(DataArguments.NAMES);
		once.addAll(Set.of(BY, POSITIVE, NEGATIVE, OUT, TOP));
		return new OptionNames(Set.of(FORCE, JSON), once, Set.of());
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		if (arguments.operands().size() != 1) {
			throw new CommandException(Message.SENTIMENT_FILE);
		}
		Path file = DataArguments.path(arguments.operands().getFirst());
		Period period = period(arguments.value(BY).orElse("company"));
		Optional<Path> out = DataArguments.path(arguments, OUT);
		if (out.isPresent()) {
			OutFile.check(out.get(), arguments.has(FORCE));
		}
		int top = CountOption.parse(arguments, TOP).orElse(USUAL_TOP);
		try (ProgressLine progress = console.progress()) {
			DataOptions options = DataArguments.of(arguments).withoutNeedOfLabels().withLabel("");
			TextData texts = ClassifyRun.read(file, options, progress);
			List<Story> stories = Stories.of(texts, probabilities(texts, arguments, POSITIVE),
					probabilities(texts, arguments, NEGATIVE));
			check(texts, stories, period);
			List<CompanySentiment> sentiments = Sentiments.of(stories, period);
			progress.close();
			if (out.isPresent()) {
				String signal = SignalCsv.of(sentiments);
				OutFile.write(out.get(), path -> WholeFile.write(path,
						stream -> stream.write(signal.getBytes(StandardCharsets.UTF_8))));
			}
			if (arguments.has(JSON)) {
				JsonLine.print(json -> write(sentiments, json), console);
			} else {
				print(file, stories, sentiments, top, console);
				out.ifPresent(path -> console.out().println(Message.SENTIMENT_SAVED.with(path)));
			}
		}
	}

	private static Period period(String by) throws CommandException {
		return switch (by) {
		case "company" -> Period.ALL;
		case "company,day" -> Period.DAY;
		case "company,hour" -> Period.HOUR;
		default -> throw new CommandException(Message.SENTIMENT_BY, by);
		};
	}

	/** The column of probabilities of a class that is named, or is called as it usually is. */
	private static double[] probabilities(TextData texts, Arguments arguments, String option) throws CommandException {
		List<String> classes = new ArrayList<>();
		List<NumberColumn> columns = new ArrayList<>();
		for (Column column : texts.table().columns()) {
			if (column instanceof NumberColumn numbers
					&& column.name().toLowerCase(Locale.ROOT).startsWith(PredictionsCsv.PREFIX)) {
				classes.add(column.name().substring(PredictionsCsv.PREFIX.length()));
				columns.add(numbers);
			}
		}
		Optional<String> asked = arguments.value(option);
		int found = asked.isPresent() ? classes.indexOf(asked.get())
				: option.equals(POSITIVE) ? Stories.positive(classes) : Stories.negative(classes);
		if (found < 0) {
			throw new CommandException(Message.SENTIMENT_NO_CLASS, texts.source(), asked.orElse(option.substring(2)), option,
					String.join(", ", classes));
		}
		double[] values = columns.get(found).values();
		for (int row = 0; row < values.length; row++) {
			if (!(values[row] >= 0 && values[row] <= 1)) {
				throw new CommandException(Message.SENTIMENT_PROBABILITY, texts.source(), texts.line(row),
						columns.get(found).name(), String.valueOf(values[row]));
			}
		}
		return values;
	}

	private static void check(TextData texts, List<Story> stories, Period period) throws CommandException {
		if (stories.isEmpty()) {
			throw new CommandException(Message.SENTIMENT_NO_COMPANY, texts.source());
		}
		if (period != Period.ALL && texts.columns().time().isEmpty()) {
			throw new CommandException(Message.SENTIMENT_NO_TIME, texts.source());
		}
		for (int row = 0; row < texts.size() && period != Period.ALL; row++) {
			String time = texts.time(row).orElse("");
			if (TimeText.parse(time).isEmpty()) {
				throw new CommandException(Message.SENTIMENT_BAD_TIME, texts.source(), texts.line(row), time);
			}
		}
	}

	private static void print(Path file, List<Story> stories, List<CompanySentiment> sentiments, int top, Console console) {
		console.out().println(Message.SENTIMENT_HEAD.with(file, stories.size(),
				stories.stream().map(Story::company).distinct().count()));
		Grid grid = new Grid(2).row(Message.SENTIMENT_TIME.with(), Message.SENTIMENT_COMPANY.with(),
				Message.SENTIMENT_COUNT.with(), Message.SENTIMENT_MEAN.with(), Message.SENTIMENT_BAND.with(), "");
		for (CompanySentiment each : sentiments.subList(0, Math.min(top, sentiments.size()))) {
			grid.row(each.start().map(LocalDateTime::toString).orElse(""), each.company(),
					Message.INTEGER.with(each.count()), number(each.mean()), number(each.low()) + " " + number(each.high()),
					(each.mean() < 0 ? "- " : "+ ")
							+ Bar.of(Math.round(THOUSANDTHS * Math.abs(each.mean())), THOUSANDTHS, BAR, console.blocks()));
		}
		grid.print(console.out(), true);
		if (sentiments.size() > top) {
			console.out().println(Message.EVALUATE_MORE.with(sentiments.size() - top));
		}
	}

	private static String number(double value) {
		return String.format(Locale.ENGLISH, "%+.3f", value);
	}

	private static void write(List<CompanySentiment> sentiments, JsonWriter json) throws IOException {
		json.name("sentiments").beginArray();
		for (CompanySentiment each : sentiments) {
			json.beginObject();
			json.name("time").value(each.start().map(LocalDateTime::toString).orElse(null));
			json.name("company").value(each.company());
			json.name("count").value(each.count());
			json.name("mean").value(each.mean());
			json.name("low").value(each.low());
			json.name("high").value(each.high());
			json.name("rank").value(each.rank());
			json.endObject();
		}
		json.endArray();
	}
}
