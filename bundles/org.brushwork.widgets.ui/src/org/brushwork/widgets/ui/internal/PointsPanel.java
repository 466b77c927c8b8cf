package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.samples.TableSession;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Two columns of numbers as points, in colours by a third of texts; rows are selected by clicks, rectangle and lasso. */
final class PointsPanel implements LinkedPanel {

	private final XYChart chart;
	private PointLayer layer;
	private RowChoice choice;
	private boolean ready;

	PointsPanel(Composite parent) {
		chart = new XYChart(parent);
		chart.plotControl().setData("id", "org.brushwork.widgets.linked.points"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows other columns. */
	void show(TableSession session, LinkedCharts columns) {
		Table table = session.table();
		NumberColumn x = (NumberColumn) table.column(columns.x());
		NumberColumn y = (NumberColumn) table.column(columns.y());
		layer = new PointLayer("", points(table, x, y, columns.color())); //$NON-NLS-1$
		chart.setFigure(new XYFigure(NumberAxis.of(x.name()), NumberAxis.of(y.name()))
				.titled(NLS.bind(Messages.Linked_XY, y.name(), x.name())).with(layer));
		choice = chart.selectPoints(layer, (rows, phase) -> new LinkedGesture(session)
				.brushed(NLS.bind(Messages.Linked_BrushPoints, x.name(), y.name()), rows, phase));
		if (!ready) {
			ready = true;
			chart.selectByRectangle();
		}
		choice.set(RowSelection.NONE);
		select(session.rows().value());
	}

	private static Points points(Table table, NumberColumn x, NumberColumn y, int color) {
		if (color < 0) {
			return Points.of(NLS.bind(Messages.Linked_XY, y.name(), x.name()), x.values(), y.values());
		}
		TextColumn texts = (TextColumn) table.column(color);
		List<String> names = new ArrayList<>(texts.values());
		int[] classes = texts.codes();
		int missing = names.size();
		boolean anyMissing = false;
		for (int row = 0; row < classes.length; row++) {
			if (classes[row] == TextColumn.MISSING) {
				classes[row] = missing;
				anyMissing = true;
			}
		}
		if (anyMissing) {
			names.add(Messages.Linked_Missing);
		}
		return new Points(x.values(), y.values(), classes, names);
	}

	@Override
	public void select(RowSelection rows) {
		choice.set(rows);
		layer.setSelected(rows);
		chart.refresh();
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
