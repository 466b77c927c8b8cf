package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.RowPlaces;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;

/** The line on which the table's cursor is, with all its fields as soon as it was read. Belongs to the UI thread. */
final class SelectedLine {

	private final EventStore store;
	private final LinePages pages;
	private final SelectionLayer selection;
	private final Consumer<Optional<LogRecord>> target;
	private Optional<LogRecord> record = Optional.empty();

	/** @param target gets each line that is selected, and empty when none is any more */
	SelectedLine(EventStore store, LinePages pages, SelectionLayer selection, Consumer<Optional<LogRecord>> target) {
		this.store = store;
		this.pages = pages;
		this.selection = selection;
		this.target = target;
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				update();
			}
		});
	}

	/** What is known of it; empty also while it is read. */
	Optional<LogRecord> record() {
		return record;
	}

	/** The row of the cursor; empty for none. */
	OptionalInt row() {
		int row = selection.getLastSelectedCellPosition() == null ? SelectionLayer.NO_SELECTION
				: selection.getLastSelectedCellPosition().getRowPosition();
		return row >= 0 && row < pages.size() ? OptionalInt.of(row) : OptionalInt.empty();
	}

	/** Where the same line is among other events, if it is. */
	OptionalInt rowIn(EventRows rows) {
		OptionalInt row = row();
		return row.isEmpty() ? OptionalInt.empty()
				: new RowPlaces(store, rows).rowOf(pages.rows().event(row.getAsInt()));
	}

	/** Looks at the cursor and at what was read. */
	void update() {
		OptionalInt row = row();
		if (row.isEmpty()) {
			set(Optional.empty());
			return;
		}
		int event = pages.rows().event(row.getAsInt());
		if (record.isPresent() && record.get().event() == event) {
			return;
		}
		Optional<LogLine> line = pages.line(row.getAsInt());
		// What is not there yet arrives soon; meanwhile the line before stays.
		line.ifPresent(read -> set(Optional.of(LogRecord.of(store, event, read))));
	}

	private void set(Optional<LogRecord> next) {
		if (!next.equals(record)) {
			record = next;
			target.accept(next);
		}
	}
}
