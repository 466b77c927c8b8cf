package org.brushwork.logs.ui.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.bars.Changes;
import org.brushwork.figure.bars.ChangesFigure;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.logs.Change;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.plot.FigureCanvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What differs between two periods in one dimension, the most surprising first; a click selects values. */
final class ChangesView {

	private final FigureCanvas canvas;
	private final ChangesFigure figure = new ChangesFigure(new Changes(List.of(), new long[0], new long[0]));
	private final RowChoice choice;
	private final BiConsumer<Set<String>, Phase> selected;
	private List<Change> changes = List.of();

	/** @param selected hears which values gestures select */
	ChangesView(Composite parent, Dimension dimension, BiConsumer<Set<String>, Phase> selected) {
		this.selected = selected;
		canvas = new FigureCanvas(parent);
		canvas.setTitle(PanelKind.title(dimension.key()));
		canvas.setFigure(figure);
		canvas.plotControl().setData("id", "org.brushwork.logs.changes." + dimension.key()); //$NON-NLS-1$ //$NON-NLS-2$
		choice = canvas.select(this::selected);
	}

	Control control() {
		return canvas;
	}

	/** Shows changes, and which values are selected. */
	void show(DimensionChanges shown, Predicate<String> isSelected) {
		changes = named(shown.changes());
		figure.setData(new Changes(changes.stream().map(change -> ValueText.of(change.value())).toList(),
				changes.stream().mapToLong(Change::before).toArray(),
				changes.stream().mapToLong(Change::after).toArray()));
		BitSet rows = new BitSet();
		for (int row = 0; row < changes.size(); row++) {
			rows.set(row, isSelected.test(changes.get(row).value()));
		}
		choice.set(RowSelection.of(rows));
		figure.setSelected(choice.value());
		canvas.refresh();
	}

	/** What has no value is often nearly everything, and would make all other bars as short as can be. */
	private static List<Change> named(List<Change> all) {
		List<Change> named = all.stream().filter(change -> !change.value().equals(Dimension.NONE)).toList();
		return named.isEmpty() ? all : named;
	}

	private void selected(RowSelection rows, Phase phase) {
		figure.setSelected(rows);
		canvas.refresh();
		Set<String> values = new TreeSet<>();
		rows.rows().filter(row -> row < changes.size()).forEach(row -> values.add(changes.get(row).value()));
		selected.accept(values, phase);
	}
}
