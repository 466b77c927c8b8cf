package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.train.check.Mistake;
import org.brushwork.train.data.DataReport;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.LayerShape;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Tested;

/** A training of a command line, from its data to what came of it. */
final class TrainOutcome {

	private static final int SHOWN = 10;
	private static final String LOSS = "loss";
	private static final String VALIDATION_LOSS = "val_loss";

	private final TrainRequest request;
	private final PreparedData data;
	private final TrainingLog log = new TrainingLog();
	private final List<String> warnings = new ArrayList<>();
	private Optional<Path> folder = Optional.empty();

	TrainOutcome(TrainRequest request, PreparedData data) {
		this.request = request;
		this.data = data;
		report(data.report());
	}

	TrainRequest request() {
		return request;
	}

	PreparedData data() {
		return data;
	}

	/** What is heard of it. */
	TrainingLog log() {
		return log;
	}

	private void warn(String text) {
		warnings.add(text);
	}

	/** Notes a mistake that can be trained with; a usual value that nobody chose is none. */
	void warn(Mistake mistake) {
		boolean usual = mistake.problem() == Mistake.Problem.BATCH_LARGER_THAN_ROWS
				&& request.network().training().batchSize() == TrainingParameters.USUAL.batchSize();
		if (!usual) {
			warn(MistakeWords.of(mistake));
		}
	}

	void inFolder(Path run) {
		folder = Optional.of(run);
	}

	/** What its distributions are labelled by. */
	List<String> layerNames() {
		return shapes().stream().map(LayerShape::name).toList();
	}

	private List<LayerShape> shapes() {
		return LayerShape.of(request.network().architecture(), data.data().inputs().size(), data.data().width());
	}

	/** Shows how far it is. */
	TrainingLine line(Console console) {
		TrainingParameters training = request.network().training();
		int batches = Math.ceilDiv(data.data().training().size(), training.batchSize());
		return new TrainingLine(console, log, training.epochs(), Math.max(1, batches));
	}

	private void report(DataReport report) {
		if (report.rejected().count() > 0) {
			warn(Message.TRAIN_REJECTED.with(report.rejected().count(), report.rejected().first().getFirst().line()));
		}
		if (report.withoutOutput() > 0) {
			warn(Message.TRAIN_WITHOUT_OUTPUT.with(report.withoutOutput()));
		}
		if (report.incomplete() > 0) {
			warn(Message.TRAIN_INCOMPLETE.with(report.incomplete()));
		}
		report.filled().forEach(each -> warn(Message.TRAIN_FILLED.with(each.count(), each.column())));
		report.constant().forEach(each -> warn(Message.TRAIN_CONSTANT_INPUT.with(each)));
		if (!report.rare().isEmpty()) {
			warn(Message.TRAIN_RARE.with(report.rare().size(), report.rare().getFirst().column(),
					report.rare().getFirst().text()));
		}
		if (report.mayBeLabels()) {
			warn(Message.TRAIN_MAY_BE_LABELS.with(data.data().outputs().getFirst()));
		}
	}

	/** Says what is going to be trained. */
	void printHead(Console console) {
		TrainingData table = data.data();
		Network network = request.network();
		console.out().println(Message.TRAIN_DATA.with(network.data().file(), data.report().rows(),
				table.training().size(), table.validation().size(), table.test().size(), table.inputs().size(),
				predicted(table)));
		List<LayerShape> shapes = shapes();
		StringBuilder widths = new StringBuilder(String.valueOf(table.inputs().size()));
		shapes.forEach(shape -> widths.append('-').append(shape.outputs()));
		TrainingParameters training = network.training();
		console.out().println(Message.TRAIN_NETWORK.with(widths, LayerShape.parameters(shapes),
				lower(training.loss(table.task())), lower(training.optimizer().kind()),
				RunWords.number(training.optimizer().value("lr")), training.epochs(),
				Math.ceilDiv(table.training().size(), training.batchSize())));
		if (table.task() == Task.REGRESSION && network.data().standardizeOutputs()) {
			console.out().println(Message.TRAIN_STANDARDIZED.with(String.join(", ", table.outputs())));
		}
		warnings.forEach(warning -> console.out().println(Message.TRAIN_WARNING.with(warning)));
		console.out().flush();
	}

	private static String predicted(TrainingData table) {
		String outputs = String.join(", ", table.outputs());
		return table.task() == Task.REGRESSION ? outputs
				: Message.TRAIN_CLASSES.with(outputs, Shortened.middle(String.join(", ", table.classes()), 80, "…"));
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Tells what came of it. */
	void print(boolean json, Console console) {
		if (json) {
			JsonLine.print(this::write, console);
			return;
		}
		List<EpochDone> epochs = log.epochs();
		printEpochs(epochs, console);
		lastEpoch().filter(epoch -> data.data().validation().size() > 0).ifPresent(epoch -> {
			String metric = log.value(epoch, metric()).map(TrainingLine::number).orElse("-");
			console.out().println(Message.TRAIN_RESULT.with(metricName(), metric,
					log.value(epoch, VALIDATION_LOSS).map(TrainingLine::number).orElse("-"), epoch.epoch() + 1));
		});
		log.tested().ifPresent(test -> console.out().println(Message.TRAIN_TESTED.with(RunWords.of(test))));
		console.out().println(Message.TRAIN_RUN.with(folder.map(Path::toString).orElse("")));
	}

	private void printEpochs(List<EpochDone> epochs, Console console) {
		Grid grid = new Grid(0);
		List<String> head = new ArrayList<>(List.of(Message.TRAIN_EPOCH_HEAD.with()));
		head.addAll(log.curves());
		grid.row(head);
		int last = epochs.size() - 1;
		IntStream shown = epochs.size() <= SHOWN ? IntStream.rangeClosed(0, last)
				: IntStream.range(0, SHOWN).map(row -> (int) Math.round(row * (double) last / (SHOWN - 1)));
		shown.forEach(index -> {
			EpochDone epoch = epochs.get(index);
			List<String> row = new ArrayList<>(List.of(String.valueOf(epoch.epoch() + 1)));
			for (double value : epoch.values()) {
				row.add(Double.isNaN(value) ? "-" : TrainingLine.number(value));
			}
			grid.row(row);
		});
		grid.print(console.out(), false);
	}

	/** The epoch whose weights are kept: the best where early stopping goes back to it, else the last. */
	private Optional<EpochDone> lastEpoch() {
		List<EpochDone> epochs = log.epochs();
		boolean early = log.events().stream().anyMatch(event -> event.kind() == Event.Kind.STOPPED_EARLY);
		boolean restored = early
				&& request.network().training().earlyStopping().map(EarlyStopping::restoresBest).orElse(false);
		if (!restored || epochs.isEmpty()) {
			return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.getLast());
		}
		String watched = data.data().validation().size() > 0 ? VALIDATION_LOSS : LOSS;
		return epochs.stream().min((one, other) -> Double.compare(log.value(one, watched).orElse(Double.MAX_VALUE),
				log.value(other, watched).orElse(Double.MAX_VALUE)));
	}

	private String metricName() {
		return data.data().task() == Task.REGRESSION ? "r2" : "accuracy";
	}

	private String metric() {
		return "val_" + metricName();
	}

	private void write(JsonWriter json) throws IOException {
		json.name("network").value(request.name());
		json.name("runFolder").value(folder.map(run -> run.toAbsolutePath().normalize().toString()).orElse(""));
		json.name("state").value(log.events().isEmpty() ? "" : lower(log.events().getLast().kind()));
		json.name("parameters").value(LayerShape.parameters(shapes()));
		writeData(json);
		json.name("warnings").beginArray();
		for (String warning : warnings) {
			json.value(warning);
		}
		json.endArray();
		json.name("epochs").beginArray();
		for (EpochDone epoch : log.epochs()) {
			json.beginObject();
			json.name("epoch").value(epoch.epoch() + 1);
			json.name("steps").value(epoch.step());
			for (int curve = 0; curve < log.curves().size(); curve++) {
				json.name(log.curves().get(curve));
				number(epoch.values()[curve], json);
			}
			json.endObject();
		}
		json.endArray();
		writeFinal(json);
	}

	private void writeData(JsonWriter json) throws IOException {
		json.name("data").beginObject();
		json.name("file").value(request.network().data().file());
		json.name("rows").value(data.report().rows());
		json.name("training").value(data.data().training().size());
		json.name("validation").value(data.data().validation().size());
		json.name("test").value(data.data().test().size());
		json.endObject();
	}

	private void writeFinal(JsonWriter json) throws IOException {
		json.name("final").beginObject();
		Optional<EpochDone> last = lastEpoch();
		OptionalInt number = last.map(each -> OptionalInt.of(each.epoch() + 1)).orElse(OptionalInt.empty());
		if (number.isPresent()) {
			json.name("epoch").value(number.getAsInt());
		}
		json.name("validation").beginObject();
		json.name(metricName());
		number(last.flatMap(each -> log.value(each, metric())).orElse(Double.NaN), json);
		json.name(LOSS);
		number(last.flatMap(each -> log.value(each, VALIDATION_LOSS)).orElse(Double.NaN), json);
		json.endObject();
		Optional<Tested> test = log.tested();
		if (test.isPresent()) {
			json.name("test").beginObject();
			for (int i = 0; i < test.get().names().size(); i++) {
				json.name(test.get().names().get(i));
				number(test.get().values()[i], json);
			}
			json.endObject();
		}
		json.endObject();
	}

	/** JSON has no number for what is none. */
	private static void number(double value, JsonWriter json) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
