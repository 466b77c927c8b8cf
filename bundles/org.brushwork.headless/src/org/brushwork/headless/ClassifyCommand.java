package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.brushwork.classify.Coefficient;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.data.PredictionsCsv;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.model.ModelFile;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.RowDetails;
import org.brushwork.evaluation.read.PredictionsOptions;

/** Trains a classifier of texts and tells how good it is, where it is wrong, and what it goes by. */
final class ClassifyCommand implements Command {

	private static final int USUAL_TOP = 10;
	private static final int JSON_TOP = 100;
	private static final int BAR = 30;
	private static final long THOUSANDTHS = 1_000;

	@Override
	public String name() {
		return "classify";
	}

	@Override
	public Message summary() {
		return Message.CLASSIFY_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.CLASSIFY_USAGE;
	}

	@Override
	public OptionNames options() {
		return ClassifyRequest.NAMES;
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		ClassifyRequest request = ClassifyRequest.of(arguments);
		request.checkFiles();
		// Nobody listens to Smile's log, and slf4j would complain about that.
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		try (ProgressLine progress = console.progress()) {
			ClassifyRun run = ClassifyRun.of(request, progress);
			Evaluation evaluation = evaluation(request, run, progress);
			progress.close();
			if (request.save().isPresent()) {
				OutFile.write(request.save().get(), file -> ModelFile.write(run.classifier(), file));
			}
			if (request.predictions().isPresent()) {
				OutFile.write(request.predictions().get(), file -> PredictionsCsv.write(run.tested(),
						run.classifier().classes(), run.probabilities(), file));
			}
			print(request, run, evaluation, console);
		}
	}

	private static Evaluation evaluation(ClassifyRequest request, ClassifyRun run, Progress progress)
			throws CancelledException {
		TextData tested = run.tested();
		RowDetails details = new RowDetails(tested.table(), tested.columns().id(), Optional.of(tested.columns().text()),
				tested.columns().label(), Set.of());
		Predictions predictions = Predictions
				.ofProbabilities(run.classifier().classes(), run.labels(), run.probabilities()).with(details);
		return Evaluation.of(request.test().orElse(request.train()).toString(), predictions, Optional.empty(),
				Optional.empty(), progress);
	}

	private static void print(ClassifyRequest request, ClassifyRun run, Evaluation evaluation, Console console) {
		EvaluateRequest asked = new EvaluateRequest(request.train(), Optional.empty(), PredictionsOptions.GUESS,
				Optional.empty(), request.top(), request.json());
		if (request.json()) {
			JsonEvaluation.print(evaluation, asked, json -> write(request, run.classifier(), json), console);
			return;
		}
		TextClassifier classifier = run.classifier();
		console.out().println(Message.CLASSIFY_HEAD.with(classifier.facts().rows(), classifier.vocabulary().size(),
				classifier.facts().seconds(), tested(request), classifier.options().logistic().c()));
		new TextEvaluation(evaluation, asked, console).print();
		for (int index = 0; index < classifier.classes().size(); index++) {
			printFeatures(classifier, index, request.top().orElse(USUAL_TOP), console);
		}
		request.save().ifPresent(file -> console.out().println(Message.CLASSIFY_SAVED.with(file)));
		request.predictions().ifPresent(file -> console.out().println(Message.CLASSIFY_PREDICTED.with(file)));
	}

	private static String tested(ClassifyRequest request) {
		if (request.test().isPresent()) {
			return Message.CLASSIFY_BY_TEST.with(request.test().get());
		}
		return request.split().isPresent() ? Message.CLASSIFY_BY_SPLIT.with(request.split().get())
				: Message.CLASSIFY_BY_FOLDS.with(request.folds());
	}

	private static void printFeatures(TextClassifier classifier, int ofClass, int top, Console console) {
		console.out().println();
		console.out().println(Message.CLASSIFY_FEATURES.with(classifier.classes().get(ofClass)));
		List<Coefficient> features = new ArrayList<>(classifier.strongest(ofClass, top));
		features.addAll(classifier.weakest(ofClass, top / 2).reversed());
		double most = features.stream().mapToDouble(each -> Math.abs(each.weight())).max().orElse(0);
		Grid grid = new Grid(1);
		for (Coefficient each : features) {
			grid.row(FeatureName.of(each.feature()), String.format(Locale.ENGLISH, "%+.3f", each.weight()),
					Message.INTEGER.with(each.documents()),
					most == 0 ? "" : Bar.of(Math.round(THOUSANDTHS * Math.abs(each.weight()) / most), THOUSANDTHS, BAR,
							console.blocks()));
		}
		grid.print(console.out(), true);
	}

	private static void write(ClassifyRequest request, TextClassifier classifier, JsonWriter json) throws IOException {
		json.name("training").beginObject();
		json.name("file").value(request.train().toString());
		json.name("rows").value(classifier.facts().rows());
		json.name("features").value(classifier.vocabulary().size());
		json.name("c").value(classifier.options().logistic().c());
		json.name("trainer").value(classifier.options().trainer().name().toLowerCase(Locale.ROOT));
		json.name("seconds").value(classifier.facts().seconds());
		json.name("folds");
		if (request.test().isEmpty() && request.split().isEmpty()) {
			json.value(request.folds());
		} else {
			json.nullValue();
		}
		json.endObject();
		int top = request.top().orElse(JSON_TOP);
		json.name("coefficients").beginObject();
		for (int index = 0; index < classifier.classes().size(); index++) {
			json.name(classifier.classes().get(index)).beginArray();
			for (Coefficient each : classifier.strongest(index, top)) {
				write(each, json);
			}
			List<Coefficient> weakest = classifier.weakest(index, Math.min(top, Math.max(0,
					classifier.vocabulary().size() - top)));
			for (Coefficient each : weakest.reversed()) {
				write(each, json);
			}
			json.endArray();
		}
		json.endObject();
	}

	private static void write(Coefficient each, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("feature").value(each.feature().text());
		json.name("kind").value(each.feature().kind().name().toLowerCase(Locale.ROOT));
		json.name("weight").value(each.weight());
		json.name("documents").value(each.documents());
		json.endObject();
	}
}
