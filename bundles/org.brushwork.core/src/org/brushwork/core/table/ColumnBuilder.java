package org.brushwork.core.table;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Collects the cells of a column: as numbers while all are, as texts else. A column that turns out to have texts after
 * numbers were taken keeps nothing any more, and has to be read once more as texts.
 */
final class ColumnBuilder {

	/** Bytes that Java takes for a text and its place in the dictionary, without its characters. */
	private static final int TEXT_OVERHEAD = 96;

	private final CsvOptions options;
	private final NumberText numbers;
	private boolean numeric;
	private boolean any;
	private boolean spoiled;
	private double[] values = new double[0];
	private int[] codes = new int[0];
	private TextColumn.Dictionary dictionary = new TextColumn.Dictionary();
	private long characters;
	private int size;

	/** @param numeric whether it is numbers as far as is known */
	ColumnBuilder(boolean numeric, CsvOptions options, NumberText numbers) {
		this.numeric = numeric;
		this.options = options;
		this.numbers = numbers;
	}

	void add(String cell) {
		if (spoiled) {
			return;
		}
		boolean missing = options.isMissing(cell);
		any |= !missing;
		if (numeric) {
			OptionalDouble number = missing ? OptionalDouble.of(Double.NaN) : numbers.parse(cell);
			number.ifPresentOrElse(this::add, this::spoil);
		} else {
			add(missing ? TextColumn.MISSING : code(cell));
		}
	}

	private void add(double value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, larger());
		}
		values[size++] = value;
	}

	private void add(int code) {
		if (size == codes.length) {
			codes = Arrays.copyOf(codes, larger());
		}
		codes[size++] = code;
	}

	private int code(String cell) {
		int before = dictionary.size();
		int code = dictionary.code(cell);
		characters += dictionary.size() > before ? cell.length() : 0;
		return code;
	}

	private int larger() {
		return Math.max(1024, size + (size >> 1));
	}

	private void spoil() {
		spoiled = true;
		numeric = false;
		values = new double[0];
	}

	/** Whether it has to be read once more. */
	boolean isSpoiled() {
		return spoiled;
	}

	/** Whether it is numbers as far as is known. */
	boolean isNumeric() {
		return numeric;
	}

	/** About how many bytes it takes. */
	long memory() {
		return (long) values.length * Double.BYTES + (long) codes.length * Integer.BYTES
				+ (long) dictionary.size() * TEXT_OVERHEAD + characters;
	}

	/** The column, of which nothing is collected any more. One without any value is of texts. */
	Column build(String name) {
		if (numeric && any) {
			return new NumberColumn(name, Arrays.copyOf(values, size));
		}
		int[] all = numeric ? new int[size] : Arrays.copyOf(codes, size);
		if (numeric) {
			Arrays.fill(all, TextColumn.MISSING);
		}
		return TextColumn.ofCodes(name, all, dictionary.values());
	}
}
