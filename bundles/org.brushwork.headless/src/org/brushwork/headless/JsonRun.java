package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.DistributionSeries;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunProblem;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.Series;

/** Prints a run as one JSON object on one line; numbers that are not finite as null, which JSON has no word for. */
final class JsonRun {

	private static final double EXACT = 1L << 53;

	private final JsonWriter json;
	private final RunAnswer answer;
	private final RunSnapshot run;
	private final Optional<Predicted> predicted;

	private JsonRun(JsonWriter json, RunAnswer answer, Optional<Predicted> predicted) {
		this.json = json;
		this.answer = answer;
		this.run = answer.run();
		this.predicted = predicted;
	}

	/** Prints everything. */
	static void print(RunAnswer answer, Optional<Predicted> predicted, Console console) {
		JsonLine.print(json -> new JsonRun(json, answer, predicted).write(), console);
	}

	private void write() throws IOException {
		json.name("name").value(run.name());
		json.name("state").value(RunWords.key(run.state()));
		if (run.info().isPresent()) {
			write(run.info().get());
		}
		json.name("trainingSeconds").value(run.trainingNanos() / 1e9);
		json.name("watchingSeconds").value(run.watchingNanos() / 1e9);
		json.name("bytes").value(run.bytes());
		if (run.tested().isPresent()) {
			write(run.tested().get());
		}
		json.name("curves").beginArray();
		for (Curve curve : answer.curves()) {
			write(curve);
		}
		json.endArray();
		json.name("distributions").beginArray();
		for (DistributionSeries series : answer.distributions()) {
			write(series);
		}
		json.endArray();
		writePredictions();
		json.name("events").beginArray();
		for (Event event : run.events()) {
			write(event);
		}
		json.endArray();
		writeProblems();
	}

	private void write(Tested test) throws IOException {
		json.name("test").beginObject();
		for (int i = 0; i < test.values().length; i++) {
			json.name(test.names().get(i));
			value(test.values()[i]);
		}
		json.endObject();
	}

	private void write(RunInfo info) throws IOException {
		json.name("engine").value(info.engine());
		json.name("started").value(info.started().toString());
		json.name("task").value(RunWords.key(info.task()));
		json.name("data").value(info.data());
		write("inputs", info.inputs());
		write("outputs", info.outputs());
		write("classes", info.classes());
		write("layers", info.layers());
	}

	private void write(String name, List<String> texts) throws IOException {
		json.name(name).beginArray();
		for (String text : texts) {
			json.value(text);
		}
		json.endArray();
	}

	private void write(Curve curve) throws IOException {
		json.beginObject();
		json.name("name").value(curve.name());
		json.name("each").value(RunWords.key(curve.each()));
		write("steps", curve.steps());
		if (curve.each() == Curve.Each.EPOCH) {
			writeEpochs(curve.epochs());
		}
		write("values", curve.values());
		if (curve.times().size() > 0) {
			write("times", curve.times());
		}
		json.endObject();
	}

	private void writeEpochs(Series epochs) throws IOException {
		json.name("epochs").beginArray();
		for (int i = 0; i < epochs.size(); i++) {
			value(epochs.get(i) + RunAnswer.first(run));
		}
		json.endArray();
	}

	private void write(String name, Series series) throws IOException {
		json.name(name).beginArray();
		for (int i = 0; i < series.size(); i++) {
			value(series.get(i));
		}
		json.endArray();
	}

	/** Whole numbers without a point, others to the last bit. */
	private void value(double number) throws IOException {
		if (!Double.isFinite(number)) {
			json.nullValue();
		} else if (number == Math.rint(number) && Math.abs(number) <= EXACT && (number != 0 || 1 / number > 0)) {
			json.value((long) number);
		} else {
			json.value(number);
		}
	}

	private void write(String name, double[] numbers) throws IOException {
		json.name(name).beginArray();
		for (double number : numbers) {
			value(number);
		}
		json.endArray();
	}

	private void write(DistributionSeries series) throws IOException {
		Optional<Histogram> found = answer.histogram(series);
		if (found.isEmpty()) {
			return;
		}
		Histogram histogram = found.get();
		int index = series.indexAt(answer.shown());
		json.beginObject();
		json.name("layer").value(series.layer());
		json.name("measured").value(RunWords.key(series.measured()));
		if (run.info().isPresent()) {
			json.name("epoch");
			value(series.epochs().get(index) + RunAnswer.first(run));
		}
		json.name("step");
		value(series.steps().get(index));
		write("edges", histogram.edges());
		write("counts", histogram.counts());
		json.name("mean");
		value(histogram.mean());
		json.name("deviation");
		value(histogram.deviation());
		json.name("notFinite").value(histogram.notFinite());
		json.endObject();
	}

	/** What was predicted after the epoch that is shown. */
	private void writePredictions() throws IOException {
		if (run.validation().isEmpty() || predicted.isEmpty()) {
			return;
		}
		json.name("predictions").beginObject();
		json.name("epoch").value(predicted.get().epoch() + RunAnswer.first(run));
		json.name("width").value(run.validation().get().width());
		json.name("rows").beginArray();
		for (int row : run.validation().get().rows()) {
			json.value(row);
		}
		json.endArray();
		write("actual", run.validation().get().actual());
		write("predicted", predicted.get().values());
		json.endObject();
	}

	private void write(String name, float[] numbers) throws IOException {
		json.name(name).beginArray();
		for (float number : numbers) {
			value(number);
		}
		json.endArray();
	}

	private void write(Event event) throws IOException {
		json.beginObject();
		json.name("kind").value(RunWords.key(event.kind()));
		json.name("epoch").value(event.epoch() + RunAnswer.first(run));
		json.name("step").value(event.step());
		json.name("time").value(Instant.ofEpochMilli(event.time()).toString());
		if (event.kind() == Event.Kind.LEARNING_RATE) {
			json.name("value");
			value(event.value());
		}
		json.name("text").value(event.text());
		json.endObject();
	}

	private void writeProblems() throws IOException {
		json.name("problems").beginArray();
		for (RunProblem problem : run.problems()) {
			json.beginObject();
			json.name("kind").value(RunWords.key(problem.kind()));
			json.name("file").value(problem.file());
			json.name("place").value(problem.place());
			json.endObject();
		}
		json.endArray();
		json.name("skipped").beginObject();
		for (Map.Entry<String, Long> kind : new TreeMap<>(run.skipped()).entrySet()) {
			json.name(kind.getKey()).value(kind.getValue());
		}
		json.endObject();
	}
}
