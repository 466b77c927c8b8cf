package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.RowOrder;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.ui.samples.TableSession;
import org.eclipse.osgi.util.NLS;

/**
 * Two columns of a table as points in the colours of a third. Made on any thread, it belongs to the UI thread from then on.
 *
 * @param session whose table it is
 * @param figure  shows the points alone
 * @param layer   the points
 */
record PointScene(TableSession session, XYFigure figure, PointLayer layer) {

	/** Goes through all rows, also for what the figure wants to know of them when it is shown. */
	static PointScene of(TableSession session, LinkedCharts columns) {
		Table table = session.table();
		NumberColumn x = (NumberColumn) table.column(columns.x());
		NumberColumn y = (NumberColumn) table.column(columns.y());
		PointLayer layer = new PointLayer("", points(table, x, y, columns.color())); //$NON-NLS-1$
		XYFigure figure = new XYFigure(NumberAxis.of(x.name()), NumberAxis.of(y.name()))
				.titled(NLS.bind(Messages.Linked_XY, y.name(), x.name())).with(layer);
		// The layer remembers both.
		figure.fit();
		figure.leftOutText();
		return new PointScene(session, figure, layer);
	}

	private static Points points(Table table, NumberColumn x, NumberColumn y, int color) {
		if (color < 0) {
			return Points.of(NLS.bind(Messages.Linked_XY, y.name(), x.name()), x.values(), y.values());
		}
		return classes((TextColumn) table.column(color), x.values(), y.values());
	}

	/** In the order of their names, which is the same for each file, with those that have none last. */
	private static Points classes(TextColumn texts, double[] xs, double[] ys) {
		List<String> names = texts.values().stream().sorted(RowOrder.TEXTS).toList();
		int missing = names.size();
		int[] places = texts.values().stream().mapToInt(names::indexOf).toArray();
		int[] classes = Arrays.stream(texts.codes()).map(code -> code == TextColumn.MISSING ? missing : places[code])
				.toArray();
		boolean all = Arrays.stream(classes).noneMatch(place -> place == missing);
		return new Points(xs, ys, classes,
				all ? names : Stream.concat(names.stream(), Stream.of(Messages.Linked_Missing)).toList());
	}
}
