package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.brushwork.evaluation.CalibrationCurve.Bin;
import org.brushwork.evaluation.ClassMetrics;
import org.brushwork.evaluation.Metrics;
import org.brushwork.evaluation.ProbabilityScores;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.Thresholds.Threshold;
import org.brushwork.evaluation.issue.DuplicateGroup;
import org.brushwork.evaluation.issue.LabelIssue;
import org.brushwork.evaluation.slice.CellWord;
import org.brushwork.evaluation.slice.Slice;

/** Writes an evaluation as JSON; what is not defined is null. */
final class JsonEvaluation {

	private static final int WORDS = 20;

	private final JsonWriter json;
	private final Evaluation evaluation;
	private final EvaluateRequest request;
	private final int top;

	private JsonEvaluation(JsonWriter json, Evaluation evaluation, EvaluateRequest request) {
		this.json = json;
		this.evaluation = evaluation;
		this.request = request;
		top = request.top().orElse(Integer.MAX_VALUE);
	}

	/** Prints one object on one line. */
	static void print(Evaluation evaluation, EvaluateRequest request, Console console) {
		print(evaluation, request, json -> {
			// there are none
		}, console);
	}

	/** Prints one object on one line, with further members at its end. */
	static void print(Evaluation evaluation, EvaluateRequest request, JsonLine.Members further, Console console) {
		JsonLine.print(json -> {
			new JsonEvaluation(json, evaluation, request).write();
			further.write(json);
		}, console);
	}

	/** A number, or null. */
	private void number(String name, double value) throws IOException {
		json.name(name);
		value(json, value);
	}

	private static void value(JsonWriter json, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}

	private void write() throws IOException {
		Metrics metrics = evaluation.metrics();
		json.name("file").value(evaluation.name());
		json.name("rows").value(evaluation.matrix().total());
		number("accuracy", metrics.accuracy());
		number("macroF1", metrics.macro().f1());
		number("macroPrecision", metrics.macro().precision());
		number("macroRecall", metrics.macro().recall());
		number("weightedF1", metrics.weighted().f1());
		number("weightedPrecision", metrics.weighted().precision());
		number("weightedRecall", metrics.weighted().recall());
		number("logLoss", evaluation.scores().map(ProbabilityScores::logLoss).orElse(Double.NaN));
		number("brier", evaluation.scores().map(ProbabilityScores::brier).orElse(Double.NaN));
		json.name("classes").beginArray();
		for (String name : evaluation.predictions().classes()) {
			json.value(name);
		}
		json.endArray();
		writeMatrix();
		writeClasses();
		writeConfusions();
		writeSlices();
		writeIssues();
		writeDuplicates();
		if (evaluation.change().isPresent()) {
			json.name("against");
			JsonChange.write(evaluation.change().get(), request, top, json);
		}
	}

	private void writeMatrix() throws IOException {
		json.name("confusion").beginArray();
		for (long[] row : evaluation.matrix().counts()) {
			json.beginArray();
			for (long count : row) {
				json.value(count);
			}
			json.endArray();
		}
		json.endArray();
	}

	private void writeClasses() throws IOException {
		json.name("perClass").beginArray();
		for (int index = 0; index < evaluation.matrix().size(); index++) {
			ClassMetrics one = evaluation.metrics().classes().get(index);
			json.beginObject();
			json.name("class").value(name(index));
			json.name("support").value(one.support());
			json.name("predicted").value(one.predicted());
			number("precision", one.precision());
			number("recall", one.recall());
			number("f1", one.f1());
			if (!evaluation.curves().isEmpty()) {
				writeCurves(evaluation.curves().get(index));
			}
			json.endObject();
		}
		json.endArray();
	}

	private void writeCurves(ClassCurves curves) throws IOException {
		number("auc", curves.auc());
		number("averagePrecision", curves.averagePrecision());
		number("calibrationError", curves.calibrationError());
		json.name("calibration").beginArray();
		for (Bin bin : curves.calibration()) {
			json.beginObject();
			json.name("rows").value(bin.rows());
			number("probability", bin.probability());
			number("frequency", bin.frequency());
			json.endObject();
		}
		json.endArray();
		if (curves.cheapest().isPresent()) {
			writeThreshold(curves.cheapest().get(), request.costs().orElseThrow());
		}
	}

	private void writeThreshold(Threshold threshold, Costs costs) throws IOException {
		json.name("threshold").beginObject();
		number("value", threshold.value());
		number("cost", threshold.cost(costs));
		json.name("truePositives").value(threshold.truePositives());
		json.name("falsePositives").value(threshold.falsePositives());
		json.name("falseNegatives").value(threshold.falseNegatives());
		json.name("trueNegatives").value(threshold.trueNegatives());
		json.endObject();
	}

	private void writeConfusions() throws IOException {
		json.name("topConfusions").beginArray();
		for (Evaluation.CellReport report : first(evaluation.confusions())) {
			json.beginObject();
			json.name("actual").value(name(report.cell().actual()));
			json.name("predicted").value(name(report.cell().predicted()));
			json.name("count").value(report.cell().count());
			number("share", report.cell().share());
			if (report.words().isPresent()) {
				writeWords(report.words().get().words());
			}
			json.endObject();
		}
		json.endArray();
	}

	private void writeWords(List<CellWord> words) throws IOException {
		json.name("words").beginArray();
		for (CellWord word : words.subList(0, Math.min(WORDS, words.size()))) {
			json.beginObject();
			json.name("word").value(word.word());
			json.name("rows").value(word.cellRows());
			json.name("rightRows").value(word.rightRows());
			number("ratio", word.ratio());
			number("score", word.score());
			number("p", word.corrected());
			json.endObject();
		}
		json.endArray();
	}

	private void writeSlices() throws IOException {
		json.name("slices").beginArray();
		for (Slice slice : first(evaluation.slices())) {
			json.beginObject();
			json.name("kind").value(slice.kind().name().toLowerCase(Locale.ROOT));
			json.name("column").value(slice.column());
			json.name("value").value(slice.value());
			number("from", slice.from());
			number("to", slice.to());
			json.name("rows").value(slice.rows());
			json.name("errors").value(slice.errors());
			number("errorRate", slice.rate());
			number("otherRate", slice.otherRate());
			number("score", slice.score());
			number("p", slice.corrected());
			json.endObject();
		}
		json.endArray();
	}

	private void writeIssues() throws IOException {
		if (evaluation.issues().isEmpty()) {
			json.name("labelIssues").nullValue();
			return;
		}
		json.name("labelIssues").beginArray();
		for (LabelIssue issue : first(evaluation.issues().get().issues())) {
			json.beginObject();
			writeRow(issue.row());
			json.name("label").value(name(issue.given()));
			json.name("suggested").value(name(issue.suggested()));
			number("confidence", issue.confidence());
			number("margin", issue.margin());
			json.endObject();
		}
		json.endArray();
	}

	private void writeDuplicates() throws IOException {
		json.name("duplicates").beginArray();
		for (DuplicateGroup group : first(evaluation.duplicates().orElse(List.of()))) {
			json.beginObject();
			json.name("rows").beginArray();
			for (int row : group.rows()) {
				json.value(row + 1);
			}
			json.endArray();
			json.name("exact").value(group.exact());
			json.name("disagree").value(group.disagree());
			json.endObject();
		}
		json.endArray();
	}

	/** The number of a row, the first being 1, and its identity if it has one. */
	private void writeRow(int row) throws IOException {
		json.name("row").value(row + 1);
		if (evaluation.predictions().details().ids().isPresent()) {
			json.name("id").value(evaluation.row(row));
		}
	}

	private <T> List<T> first(List<T> all) {
		return all.subList(0, Math.min(top, all.size()));
	}

	private String name(int index) {
		return evaluation.predictions().classes().get(index);
	}
}
