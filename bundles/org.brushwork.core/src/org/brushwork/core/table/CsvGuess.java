package org.brushwork.core.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.brushwork.core.table.CsvOptions.Decimal;
import org.brushwork.core.table.CsvOptions.Header;

/**
 * How the beginning of a file looks cut by one separator.
 *
 * @param separator between the cells
 * @param rows      the first rows
 * @param width     how many cells most of them have; 0 for no row
 */
record CsvGuess(char separator, List<List<String>> rows, int width) {

	private static final int MOST_ROWS = 1_000;
	private static final int LONGEST_NAME = 60;
	private static final double MOST = 0.5;

	/** Cuts the beginning by the separator that is asked for, or by the one that makes the most of it. */
	static CsvGuess of(String start, boolean whole, CsvOptions options) {
		if (options.separator().isPresent()) {
			return cut(start, whole, new CsvSyntax(options.separator().get(), options.quotes()));
		}
		CsvGuess best = cut(start, whole, new CsvSyntax(CsvOptions.SEPARATORS.charAt(0), options.quotes()));
		for (char next : CsvOptions.SEPARATORS.substring(1).toCharArray()) {
			CsvGuess other = cut(start, whole, new CsvSyntax(next, options.quotes()));
			if (other.score() > best.score()) {
				best = other;
			}
		}
		return best;
	}

	private static CsvGuess cut(String start, boolean whole, CsvSyntax syntax) {
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = syntax.parser(new StringReader(start), true)) {
			for (CSVRecord row : parser) {
				rows.add(List.of(row.values()));
				if (rows.size() > MOST_ROWS) {
					break;
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new IllegalStateException("a text in memory cannot fail", e);
		}
		if (!whole && rows.size() > 1) {
			rows.removeLast(); // it may be only half of a row
		}
		return new CsvGuess(syntax.separator(), rows, width(rows));
	}

	private static int width(List<List<String>> rows) {
		Map<Integer, Integer> counts = new HashMap<>();
		rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
		return counts.entrySet().stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(0);
	}

	/** How much sense it makes: rows of equally many cells, best more than one, and numbers in them. */
	private double score() {
		List<List<String>> regular = rows.stream().filter(row -> row.size() == width).toList();
		double share = (double) regular.size() / Math.max(1, rows.size());
		if (width < 2 || share <= MOST) {
			return share * MOST;
		}
		NumberText point = new NumberText(false);
		NumberText comma = new NumberText(true);
		long numbers = regular.stream().flatMap(List::stream)
				.filter(cell -> point.parse(cell).isPresent() || comma.parse(cell).isPresent()).count();
		return 1 + share + (double) numbers / regular.size() / width;
	}

	/** Whether numbers have a decimal comma. */
	boolean comma(Decimal wanted) {
		if (wanted != Decimal.GUESS || separator == ',') {
			return wanted == Decimal.COMMA;
		}
		NumberText asPoint = new NumberText(false);
		NumberText asComma = new NumberText(true);
		long points = 0;
		long commas = 0;
		for (List<String> row : rows) {
			for (String cell : row) {
				if (cell.indexOf(',') >= 0) {
					commas += asComma.parse(cell).isPresent() ? 1 : 0;
				} else if (cell.indexOf('.') >= 0) {
					points += asPoint.parse(cell).isPresent() ? 1 : 0;
				}
			}
		}
		return commas > points;
	}

	/** Whether the first row has the names of the columns. */
	boolean header(CsvOptions options, NumberText numbers) {
		if (options.header() != Header.GUESS || rows.isEmpty()) {
			return options.header() == Header.FIRST_ROW;
		}
		List<String> first = names(rows.getFirst());
		if (first.size() < width - 1) {
			return false; // a line about the file, such as how many rows it has
		}
		boolean noNumbers = true;
		for (int column = 0; column < first.size(); column++) {
			boolean text = numbers.parse(first.get(column)).isEmpty();
			if (text && !options.isMissing(first.get(column)) && isNumeric(column, options, numbers)) {
				return true;
			}
			noNumbers &= text;
		}
		return noNumbers && looksLikeNames(first);
	}

	/**
	 * The cells of a first row. Some programs lay out the names by blanks, whatever stands between the cells; and R writes no
	 * name over the names of rows.
	 */
	List<String> names(List<String> cells) {
		if (cells.size() == 1 && width > 1) {
			List<String> words = List.of(cells.getFirst().strip().split("\\s+"));
			return words.size() == width ? words : cells;
		}
		if (cells.size() > 1 && cells.size() == width - 1) {
			List<String> names = new ArrayList<>(cells);
			boolean atEnd = rows.stream().skip(1).allMatch(row -> row.size() < width || row.getLast().isEmpty());
			names.add(atEnd ? cells.size() : 0, "");
			return names;
		}
		return cells;
	}

	/** Whether all that stands below the first row in a column is numbers, and there is at least one. */
	boolean isNumeric(int column, CsvOptions options, NumberText numbers) {
		boolean any = false;
		for (List<String> row : rows.subList(1, rows.size())) {
			if (row.size() == width && column < width && !options.isMissing(row.get(column))) {
				if (numbers.parse(row.get(column)).isEmpty()) {
					return false;
				}
				any = true;
			}
		}
		return any;
	}

	/** Where all is text, names are short, all different, and do not come again below. */
	private boolean looksLikeNames(List<String> first) {
		Set<String> names = new HashSet<>(first);
		if (names.size() < first.size() || rows.size() < 2
				|| first.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)) {
			return false;
		}
		return rows.subList(1, rows.size()).stream()
				.allMatch(row -> row.stream().noneMatch(names::contains));
	}
}
