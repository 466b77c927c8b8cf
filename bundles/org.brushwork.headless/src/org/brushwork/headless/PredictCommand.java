package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brushwork.classify.Contribution;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.data.PredictionsCsv;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.model.ModelException;
import org.brushwork.classify.model.ModelFile;
import org.brushwork.core.progress.CancelledException;

/** Applies a classifier to texts. */
final class PredictCommand implements Command {

	private static final String OUT = "--out";
	private static final String FORCE = "--force";
	private static final String TOP = "--top";
	private static final String JSON = "--json";
	private static final int USUAL_TOP = 10;
	private static final int WORDS = 4;
	private static final int LONGEST = 70;
	private static final double LEAST = 0.005;

	@Override
	public String name() {
		return "predict";
	}

	@Override
	public Message summary() {
		return Message.PREDICT_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.PREDICT_USAGE;
	}

	@Override
	public OptionNames options() {
		Set<String> once = new HashSet<>(DataArguments.NAMES);
		once.addAll(Set.of(OUT, TOP));
		return new OptionNames(Set.of(FORCE, JSON), once, Set.of());
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		List<String> operands = arguments.operands();
		if (operands.size() != 2) {
			throw new CommandException(Message.PREDICT_FILES);
		}
		Path model = DataArguments.path(operands.get(0));
		Path file = DataArguments.path(operands.get(1));
		Optional<Path> out = DataArguments.path(arguments, OUT);
		if (out.isPresent()) {
			OutFile.check(out.get(), arguments.has(FORCE));
		}
		int top = CountOption.parse(arguments, TOP).orElse(arguments.has(JSON) ? Integer.MAX_VALUE : USUAL_TOP);
		try (ProgressLine progress = console.progress()) {
			TextClassifier classifier = read(model);
			TextData texts = ClassifyRun.read(file,
					DataArguments.of(arguments).withoutNeedOfLabels().withClasses(classifier.classes()), progress);
			double[][] probabilities = classifier.probabilities(texts, progress);
			progress.close();
			if (out.isPresent()) {
				OutFile.write(out.get(),
						path -> PredictionsCsv.write(texts, classifier.classes(), probabilities, path));
			}
			if (arguments.has(JSON)) {
				JsonLine.print(json -> write(classifier, texts, probabilities, top, json), console);
			} else {
				print(file, classifier, texts, probabilities, top, console.out());
				out.ifPresent(path -> console.out().println(Message.CLASSIFY_PREDICTED.with(path)));
			}
		}
	}

	private static TextClassifier read(Path model) throws CommandException {
		try {
			return ModelFile.read(model);
		} catch (ModelException e) {
			throw DataProblems.toCommandException(model, e);
		} catch (IOException e) {
			throw DataProblems.toCommandException(model, e);
		}
	}

	private static double[] row(double[][] probabilities, int row) {
		double[] each = new double[probabilities.length];
		for (int index = 0; index < each.length; index++) {
			each[index] = probabilities[index][row];
		}
		return each;
	}

	private static void print(Path file, TextClassifier classifier, TextData texts, double[][] probabilities, int top,
			PrintStream out) {
		long[] counts = new long[classifier.classes().size()];
		for (int row = 0; row < texts.size(); row++) {
			counts[LinearModel.highest(row(probabilities, row))]++;
		}
		StringBuilder each = new StringBuilder();
		for (int index = 0; index < counts.length; index++) {
			each.append(index > 0 ? ", " : "").append(Message.INTEGER.with(counts[index])).append(' ')
					.append(classifier.classes().get(index));
		}
		out.println(Message.PREDICT_HEAD.with(file, texts.size(), each));
		for (int row = 0; row < Math.min(top, texts.size()); row++) {
			double[] all = row(probabilities, row);
			int best = LinearModel.highest(all);
			out.println(Message.PREDICT_ROW.with(texts.key(row), classifier.classes().get(best), all[best],
					Shortened.middle(texts.text(row), LONGEST, "\u2026")));
			String words = classifier.contributions(texts.text(row), best).stream().limit(WORDS)
					.filter(word -> Math.abs(word.amount()) >= LEAST).map(PredictCommand::word)
					.collect(Collectors.joining(", "));
			out.println("    " + words);
		}
	}

	private static String word(Contribution word) {
		return FeatureName.of(word.feature()) + String.format(Locale.ENGLISH, " %+.2f", word.amount());
	}

	private static void write(TextClassifier classifier, TextData texts, double[][] probabilities, int top,
			JsonWriter json) throws IOException {
		json.name("rows").value(texts.size());
		json.name("predictions").beginArray();
		for (int row = 0; row < Math.min(top, texts.size()); row++) {
			write(classifier, texts, row, row(probabilities, row), json);
		}
		json.endArray();
	}

	private static void write(TextClassifier classifier, TextData texts, int row, double[] probabilities, JsonWriter json)
			throws IOException {
		int best = LinearModel.highest(probabilities);
		json.beginObject();
		json.name("id").value(texts.key(row));
		json.name("predicted").value(classifier.classes().get(best));
		json.name("probabilities").beginObject();
		for (int index = 0; index < probabilities.length; index++) {
			json.name(classifier.classes().get(index)).value(probabilities[index]);
		}
		json.endObject();
		json.name("words").beginArray();
		for (Contribution word : classifier.contributions(texts.text(row), best).stream().limit(USUAL_TOP).toList()) {
			json.beginArray().value(FeatureName.of(word.feature())).value(word.amount()).endArray();
		}
		json.endArray().endObject();
	}
}
