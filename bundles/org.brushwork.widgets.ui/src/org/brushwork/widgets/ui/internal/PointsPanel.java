package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.RowOrder;
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
		return classes((TextColumn) table.column(color), x.values(), y.values());
	}

	/** In the order of their names, which is the same for each file, with those that have none last. */
	private static Points classes(TextColumn texts, double[] xs, double[] ys) {
		List<String> names = new ArrayList<>(texts.values().stream().sorted(RowOrder.TEXTS).toList());
		int[] places = texts.values().stream().mapToInt(names::indexOf).toArray();
		int missing = names.size();
		int[] classes = Arrays.stream(texts.codes()).map(code -> code == TextColumn.MISSING ? missing : places[code])
				.toArray();
		if (Arrays.stream(classes).anyMatch(place -> place == missing)) {
			names.add(Messages.Linked_Missing);
		}
		return new Points(xs, ys, classes, names);
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
