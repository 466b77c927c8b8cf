package org.brushwork.train.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.GrowingSeries;
import org.brushwork.train.run.RunProblem;
import org.brushwork.train.run.Series;

/** The lines of a log of epochs, as they come. Not safe for use by several threads. */
final class CsvLog {

	private static final String EPOCH = "epoch";
	private static final String LOSS = "loss";
	private static final String[] SEPARATORS = { ",", ";", "\t" };
	private static final int MOST_PROBLEMS = 100;

	private String header = "";
	private String separator = ",";
	private List<String> names = List.of();
	private int epochColumn = -1;
	private final GrowingSeries epochs = new GrowingSeries();
	private final List<GrowingSeries> columns = new ArrayList<>();
	private final List<Long> badRows = new ArrayList<>();
	private long line;
	private long replaced;

	/** Whether a first line has names of curves. */
	static boolean isHeader(String line) {
		String header = withoutMark(line).toLowerCase(Locale.ROOT);
		List<String> names = cells(header, separator(header));
		return names.stream().anyMatch(name -> name.equals(EPOCH) || name.contains(LOSS))
				&& names.stream().noneMatch(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
	}

	private static String withoutMark(String line) {
		return line.startsWith("\uFEFF") ? line.substring(1) : line;
	}

	private static String separator(String header) {
		return Arrays.stream(SEPARATORS).filter(header::contains).findFirst().orElse(SEPARATORS[0]);
	}

	private static List<String> cells(String line, String separator) {
		return Arrays.stream(line.split(Pattern.quote(separator), -1)).map(CsvLog::unquoted).toList();
	}

	private static String unquoted(String cell) {
		String text = cell.strip();
		return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1)
				: text;
	}

	/**
	 * Takes a whole line.
	 *
	 * @return false if it is the first and no header
	 */
	boolean add(String text) {
		line++;
		if (text.isEmpty()) {
			return true;
		}
		if (names.isEmpty()) {
			return begin(withoutMark(text));
		}
		if (!text.equals(header)) {
			addRow(cells(text, separator));
		}
		return true;
	}

	private boolean begin(String text) {
		if (!isHeader(text)) {
			return false;
		}
		header = text;
		separator = separator(text);
		names = cells(text, separator);
		epochColumn = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList().indexOf(EPOCH);
		names.forEach(name -> columns.add(new GrowingSeries()));
		return true;
	}

	private void addRow(List<String> cells) {
		double[] row = new double[names.size()];
		try {
			if (cells.size() != row.length) {
				throw new NumberFormatException("cells: " + cells.size());
			}
			for (int column = 0; column < row.length; column++) {
				row[column] = number(cells.get(column));
			}
		} catch (NumberFormatException e) {
			badRows.add(line);
			return;
		}
		double epoch = epochColumn < 0 ? epochs.size() : row[epochColumn];
		drop(epoch);
		epochs.add(epoch);
		for (int column = 0; column < row.length; column++) {
			columns.get(column).add(row[column]);
		}
	}

	/** A training that is repeated from an epoch on replaces what was there. */
	private void drop(double epoch) {
		int kept = epochs.countBefore(epoch);
		replaced += epochs.size() - kept;
		epochs.truncate(kept);
		columns.forEach(column -> column.truncate(kept));
	}

	private static double number(String cell) {
		return switch (cell.toLowerCase(Locale.ROOT)) {
		case "", "na", "nan", "none" -> Double.NaN;
		case "inf", "infinity" -> Double.POSITIVE_INFINITY;
		case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
		default -> Double.parseDouble(cell);
		};
	}

	List<Curve> curves() {
		Series shared = epochs.snapshot();
		List<Curve> curves = new ArrayList<>();
		for (int column = 0; column < names.size(); column++) {
			if (column != epochColumn) {
				curves.add(new Curve(names.get(column), Curve.Each.EPOCH, shared, shared,
						columns.get(column).snapshot(), Series.EMPTY));
			}
		}
		return curves;
	}

	/** The first of them; a list to be added to. */
	List<RunProblem> problems(String file) {
		List<RunProblem> problems = new ArrayList<>();
		badRows.stream().limit(MOST_PROBLEMS)
				.forEach(row -> problems.add(new RunProblem(RunProblem.Kind.BAD_ROW, file, row)));
		return problems;
	}

	Map<String, Long> skipped() {
		return replaced == 0 ? Map.of() : Map.of("row", replaced);
	}
}
