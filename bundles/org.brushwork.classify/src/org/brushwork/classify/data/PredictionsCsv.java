package org.brushwork.classify.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.table.Column;

/**
 * Texts and what was predicted of them as rows and columns: id, time, company and text if they are known, actual if it is,
 * predicted, p_<i>class</i> for each class, and whatever other columns the texts have.
 */
public final class PredictionsCsv {

	/** What the columns of probabilities begin with. */
	public static final String PREFIX = "p_";

	private static final String ACTUAL = "actual";
	private static final String PREDICTED = "predicted";

	private final TextData texts;
	private final List<String> classes;
	private final double[][] probabilities;
	private final Map<String, Column> known = new LinkedHashMap<>();
	private final List<Column> others = new ArrayList<>();
	private final boolean labelled;

	/** @param probabilities {@code [classes][texts]} */
	private PredictionsCsv(TextData texts, List<String> classes, double[][] probabilities) {
		this.texts = texts;
		this.classes = classes;
		this.probabilities = probabilities;
		DataColumns columns = texts.columns();
		columns.id().ifPresent(name -> add("id", name));
		columns.time().ifPresent(name -> add("time", name));
		columns.company().ifPresent(name -> add("company", name));
		add("text", columns.text());
		labelled = columns.label().isPresent();
		for (Column column : texts.table().columns()) {
			if (!known.containsValue(column) && !columns.label().filter(column.name()::equals).isPresent()
					&& !isTaken(column.name())) {
				others.add(column);
			}
		}
	}

	private void add(String as, String name) {
		texts.table().column(name).ifPresent(column -> known.put(as, column));
	}

	private boolean isTaken(String name) {
		return known.containsKey(name) || name.equals(ACTUAL) || name.equals(PREDICTED)
				|| name.toLowerCase(Locale.ROOT).startsWith(PREFIX);
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param probabilities {@code [classes][texts]}
	 */
	public static void write(TextData texts, List<String> classes, double[][] probabilities, Path file)
			throws IOException {
		PredictionsCsv csv = new PredictionsCsv(texts, classes, probabilities);
		WholeFile.write(file, out -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			csv.write(writer);
			writer.flush();
		});
	}

	private void write(Writer writer) throws IOException {
		List<String> head = new ArrayList<>(known.keySet());
		if (labelled) {
			head.add(ACTUAL);
		}
		head.add(PREDICTED);
		classes.forEach(name -> head.add(PREFIX + name));
		others.forEach(column -> head.add(column.name()));
		writeRow(head, writer);
		for (int row = 0; row < texts.size(); row++) {
			writeRow(cells(row), writer);
		}
	}

	private List<String> cells(int row) {
		List<String> cells = new ArrayList<>();
		known.values().forEach(column -> cells.add(TextData.cell(column, row)));
		if (labelled) {
			cells.add(texts.label(row) < 0 ? "" : texts.classes().get(texts.label(row)));
		}
		double[] each = new double[classes.size()];
		for (int index = 0; index < each.length; index++) {
			each[index] = probabilities[index][row];
		}
		cells.add(classes.get(LinearModel.highest(each)));
		for (double probability : each) {
			cells.add(String.format(Locale.ROOT, "%.6f", probability));
		}
		others.forEach(column -> cells.add(TextData.cell(column, row)));
		return cells;
	}

	private static void writeRow(List<String> cells, Writer writer) throws IOException {
		for (int at = 0; at < cells.size(); at++) {
			writer.write(at > 0 ? "," : "");
			writer.write(CsvCell.of(cells.get(at)));
		}
		writer.write('\n');
	}
}
