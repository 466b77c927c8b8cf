package org.brushwork.ui.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.SortKey;

/**
 * By which columns a table is sorted, as clicks on headers change it: ascending, descending, not at all.
 *
 * @param keys the column that counts most first
 */
record SortState(List<SortKey> keys) {

	static final SortState NONE = new SortState(List.of());

	/** After a click on a column's header. */
	SortState clicked(int column, boolean more) {
		Optional<SortKey> old = key(column);
		Optional<SortKey> next = old.isEmpty() ? Optional.of(new SortKey(column, false))
				: old.get().descending() ? Optional.empty() : Optional.of(new SortKey(column, true));
		if (!more) {
			return new SortState(next.stream().toList());
		}
		List<SortKey> all = new ArrayList<>(keys);
		if (old.isEmpty()) {
			all.add(next.get());
		} else if (next.isPresent()) {
			all.set(keys.indexOf(old.get()), next.get());
		} else {
			all.remove(old.get());
		}
		return new SortState(List.copyOf(all));
	}

	/** How a column sorts; empty for not at all. */
	Optional<SortKey> key(int column) {
		return keys.stream().filter(key -> key.column() == column).findFirst();
	}

	/** How many columns count more than one that sorts. */
	int rank(int column) {
		return keys.indexOf(key(column).orElseThrow());
	}
}
