package org.brushwork.ui.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.brushwork.core.table.ColumnFilter;
import org.brushwork.core.table.FilterSyntaxException;
import org.brushwork.core.table.Table;

/** What is typed for the filters of a table's columns, and what of it is understood. */
final class TypedFilters {

	/** What is typed and cannot be understood. */
	record Error(int column, String part) {
	}

	private final TreeMap<Integer, String> texts = new TreeMap<>();

	/** What is typed for a column; empty for nothing. */
	String text(int column) {
		return texts.getOrDefault(column, ""); //$NON-NLS-1$
	}

	/** Types something for a column. */
	void set(int column, String text) {
		if (text.isEmpty()) {
			texts.remove(column);
		} else {
			texts.put(column, text);
		}
	}

	void clear() {
		texts.clear();
	}

	boolean isEmpty() {
		return texts.isEmpty();
	}

	/** The filters that are understood. */
	List<ColumnFilter> filters(Table table) {
		List<ColumnFilter> filters = new ArrayList<>();
		texts.forEach((column, text) -> {
			try {
				filters.add(ColumnFilter.parse(text, table.column(column)));
			} catch (FilterSyntaxException e) {
				// Told in its place; the others hold meanwhile.
			}
		});
		return filters;
	}

	/** Whether what is typed for a column cannot be understood. */
	Optional<Error> error(Table table, int column) {
		try {
			ColumnFilter.parse(text(column), table.column(column));
			return Optional.empty();
		} catch (FilterSyntaxException e) {
			return Optional.of(new Error(column, e.part()));
		}
	}

	/** The first column from the left whose filter cannot be understood. */
	Optional<Error> firstError(Table table) {
		return texts.keySet().stream().flatMap(column -> error(table, column).stream()).findFirst();
	}
}
