package org.brushwork.headless;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.evaluation.BeforeAfter;
import org.brushwork.evaluation.PairedRows;
import org.brushwork.evaluation.Predictions;

/** Writes as JSON what another prediction of the same rows changed. */
final class JsonChange {

	private final BeforeAfter change;
	private final int top;
	private final JsonWriter json;

	private JsonChange(BeforeAfter change, int top, JsonWriter json) {
		this.change = change;
		this.top = top;
		this.json = json;
	}

	/** Writes one object. */
	static void write(BeforeAfter change, EvaluateRequest request, int top, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("file").value(request.against().orElseThrow().toString());
		new JsonChange(change, top, json).write();
		json.endObject();
	}

	private void write() throws IOException {
		PairedRows rows = change.rows();
		json.name("joinedBy").value(rows.byId() ? "id" : "order");
		json.name("rows").value(rows.size());
		json.name("classes").beginArray();
		for (String name : rows.classes()) {
			json.value(name);
		}
		json.endArray();
		rows("onlyBefore", rows.before(), IntStream.of(rows.onlyBefore()));
		rows("onlyAfter", rows.after(), IntStream.of(rows.onlyAfter()));
		rows("relabeled", rows.before(), IntStream.of(rows.relabeled()));
		json.name("accuracyBefore").value(change.before().accuracy());
		json.name("accuracyAfter").value(change.after().accuracy());
		json.name("bothRight").value(change.bothRight());
		json.name("bothWrong").value(change.bothWrong());
		rows("mended", rows.before(), change.mended());
		rows("broken", rows.before(), change.broken());
		json.name("mcnemar").beginObject();
		json.name("method").value(change.test().method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		json.name("mended").value(change.test().mended());
		json.name("broken").value(change.test().broken());
		json.name("p").value(change.test().chance());
		json.endObject();
		writeCells();
		writeMoves();
	}

	private void rows(String name, Predictions predictions, RowSelection rows) throws IOException {
		rows(name, predictions, rows.rows());
	}

	private void rows(String name, Predictions predictions, IntStream rows) throws IOException {
		json.name(name).beginArray();
		for (String row : rows.limit(top).mapToObj(row -> Evaluation.rowName(predictions, row)).toList()) {
			json.value(row);
		}
		json.endArray();
	}

	private void writeCells() throws IOException {
		json.name("cells").beginArray();
		for (BeforeAfter.Cell cell : first(change.cells())) {
			json.beginObject();
			json.name("actual").value(name(cell.actual()));
			json.name("predicted").value(name(cell.predicted()));
			json.name("before").value(cell.before());
			json.name("after").value(cell.after());
			json.endObject();
		}
		json.endArray();
	}

	private void writeMoves() throws IOException {
		json.name("moves").beginArray();
		for (BeforeAfter.Move move : first(change.moves())) {
			json.beginObject();
			json.name("actual").value(name(move.actual()));
			json.name("from").value(name(move.from()));
			json.name("to").value(name(move.to()));
			json.name("rows").value(move.rows());
			json.endObject();
		}
		json.endArray();
	}

	private <T> List<T> first(List<T> all) {
		return all.subList(0, Math.min(top, all.size()));
	}

	private String name(int index) {
		return change.rows().classes().get(index);
	}
}
