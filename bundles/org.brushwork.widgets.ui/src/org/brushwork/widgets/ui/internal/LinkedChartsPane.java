package org.brushwork.widgets.ui.internal;

import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
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
	private final SpreadSlot upper;
	private final SpreadSlot lower;
	private Optional<PointsPanel> points = Optional.empty();

	LinkedChartsPane(Composite parent) {
		pane = new SashForm(parent, SWT.HORIZONTAL);
		left = new Composite(pane, SWT.NONE);
		left.setLayout(new FillLayout());
		right = new SashForm(pane, SWT.VERTICAL);
		upper = new SpreadSlot(right);
		lower = new SpreadSlot(right);
		pane.setWeights(POINTS_LARGER);
		pane.addListener(SWT.Resize, event -> arrange());
	}

	Control control() {
		return pane;
	}

	/** Shows other columns, or another table. */
	void show(TableSession session, LinkedCharts columns) {
		if (columns.hasPoints()) {
			PointsPanel panel = points.orElseGet(() -> new PointsPanel(left));
			points = Optional.of(panel);
			panel.show(session, columns);
		}
		upper.show(session, columns.upper());
		lower.show(session, columns.lower());
		left.setVisible(columns.hasPoints());
		lower.control().setVisible(columns.lower() >= 0);
		pane.layout();
		left.layout();
		right.layout();
		select(session.rows().value());
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
		points.filter(panel -> left.getVisible()).ifPresent(panel -> panel.select(rows));
		upper.panel().ifPresent(panel -> panel.select(rows));
		lower.panel().ifPresent(panel -> panel.select(rows));
	}

	boolean setFocus() {
		return left.getVisible() && points.isPresent() ? points.get().setFocus()
				: upper.panel().filter(LinkedPanel::setFocus).isPresent();
	}
}
