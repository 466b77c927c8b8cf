package org.brushwork.logs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The values of one dimension in natural order, and which of them each cell has. */
final class CellValues {

	private final List<String> values;
	private final int[] codeOf;

	private CellValues(List<String> values, int[] codeOf) {
		this.values = values;
		this.codeOf = codeOf;
	}

	static CellValues of(Dimension dimension, CellCube cube) {
		IntStream cells = IntStream.range(0, cube.cells());
		return switch (dimension) {
		case DAY -> occurring(cells.map(cube::day).toArray(), day -> LocalDate.ofEpochDay(day).toString());
		case HOUR -> new CellValues(HourNames.ALL, cells.map(cube::hour).toArray());
		case STATUS_CLASS -> occurring(cells.map(cube::statusClass).toArray(),
				ordinal -> StatusClass.values()[ordinal].key());
		};
	}

	/** Codes the numbers of the cells so that they ascend without gaps. */
	private static CellValues occurring(int[] numbers, IntFunction<String> name) {
		int[] distinct = IntStream.of(numbers).sorted().distinct().toArray();
		List<String> values = IntStream.of(distinct).mapToObj(name).toList();
		return new CellValues(values, IntStream.of(numbers).map(n -> Arrays.binarySearch(distinct, n)).toArray());
	}

	/** How many values there are. */
	int size() {
		return values.size();
	}

	/** The value of a code, 0 to {@code size() - 1}. */
	String value(int code) {
		return values.get(code);
	}

	/** The code of a cell's value. */
	int codeOf(int cell) {
		return codeOf[cell];
	}

	/** Whether each value, {@code [size()]}, is among the wanted ones; all of them when none is wanted by name. */
	boolean[] passing(Set<String> wanted) {
		boolean[] passing = new boolean[values.size()];
		for (int code = 0; code < passing.length; code++) {
			passing[code] = wanted.isEmpty() || wanted.contains(values.get(code));
		}
		return passing;
	}
}
