package org.brushwork.widgets.ui.internal;

import java.util.Optional;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.ui.samples.TableSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place for the chart of how one column is spread: bars of its bins, or of its texts. */
final class SpreadSlot {

	private final Composite slot;
	private Optional<Column> shown = Optional.empty();
	private Optional<LinkedPanel> panel = Optional.empty();

	SpreadSlot(Composite parent) {
		slot = new Composite(parent, SWT.NONE);
		slot.setLayout(new FillLayout());
	}

	Control control() {
		return slot;
	}

	/** What is in it; empty for nothing. */
	Optional<LinkedPanel> panel() {
		return panel;
	}

	/** Shows a column, by its index; -1 for none. One that is shown already keeps its brush. */
	void show(TableSession session, int index) {
		Optional<Column> next = index < 0 ? Optional.empty() : Optional.of(session.table().column(index));
		if (next.equals(shown)) {
			return;
		}
		for (Control chart : slot.getChildren()) {
			chart.dispose();
		}
		shown = next;
		panel = next.map(column -> column instanceof NumberColumn numbers ? new ValuesPanel(slot, session, numbers)
				: new TextsPanel(slot, session, (TextColumn) column));
		slot.layout();
	}
}
