package org.brushwork.core.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes names of columns out of a first row: as many as there are columns, none empty, each once. */
final class ColumnNames {

	private static final int LETTERS = 26;

	private ColumnNames() {
		// functions only
	}

	/** The names; a second <i>x</i> becomes <i>x (2)</i>, and an empty one a letter as in spreadsheets. */
	static List<String> of(List<String> first, int width) {
		List<String> names = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (int column = 0; column < width; column++) {
			String given = column < first.size() ? first.get(column).strip() : "";
			String wanted = given.isEmpty() ? letters(column) : given;
			String name = wanted;
			for (int number = 2; !taken.add(name); number++) {
				name = wanted + " (" + number + ")";
			}
			names.add(name);
		}
		return names;
	}

	/** A for 0, Z for 25, AA for 26. */
	static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
	}
}
