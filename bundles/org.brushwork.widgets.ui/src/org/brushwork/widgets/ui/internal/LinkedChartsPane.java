package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.ui.samples.TableSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The charts of a table: points, and beside them, or below where it is narrow, how the values of two columns are spread. */
final class LinkedChartsPane {

	private static final int WIDE = 560;
	private static final int[] POINTS_LARGER = { 60, 40 };

	private final SashForm pane;
	private final Composite left;
	private final SashForm right;
	private final List<LinkedPanel> panels = new ArrayList<>();

	LinkedChartsPane(Composite parent) {
		pane = new SashForm(parent, SWT.HORIZONTAL);
		left = new Composite(pane, SWT.NONE);
		left.setLayout(new FillLayout());
		right = new SashForm(pane, SWT.VERTICAL);
		pane.setWeights(POINTS_LARGER);
		pane.addListener(SWT.Resize, event -> arrange());
	}

	Control control() {
		return pane;
	}

	/** Shows other columns, or another table. */
	void show(TableSession session, LinkedCharts columns) {
		panels.clear();
		for (Composite side : List.of(left, right)) {
			for (Control chart : side.getChildren()) {
				chart.dispose();
			}
		}
		if (columns.hasPoints()) {
			PointsPanel points = new PointsPanel(left);
			points.show(session, columns);
			panels.add(points);
		}
		addSpread(session, columns.upper());
		addSpread(session, columns.lower());
		pane.setMaximizedControl(columns.hasPoints() ? null : right);
		arrange();
		select(session.rows().value());
		left.layout();
		right.layout();
	}

	private void addSpread(TableSession session, int index) {
		if (index < 0) {
			return;
		}
		Column column = session.table().column(index);
		panels.add(column instanceof NumberColumn numbers ? new ValuesPanel(right, session, numbers)
				: new TextsPanel(right, session, (TextColumn) column));
	}

	private void arrange() {
		int width = pane.getClientArea().width;
		int beside = width < WIDE ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (width > 0 && pane.getOrientation() != beside) {
			pane.setOrientation(beside);
			right.setOrientation(beside == SWT.VERTICAL ? SWT.HORIZONTAL : SWT.VERTICAL);
		}
	}

	/** Shows which rows are selected. */
	void select(RowSelection rows) {
		panels.forEach(panel -> panel.select(rows));
	}

	boolean setFocus() {
		return !panels.isEmpty() && panels.getFirst().setFocus();
	}
}
