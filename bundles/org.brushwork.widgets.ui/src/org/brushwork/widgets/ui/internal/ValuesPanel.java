package org.brushwork.widgets.ui.internal;

import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Bars;
import org.brushwork.figure.xy.Histogram;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.samples.TableSession;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.FramePacer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** How the numbers of a column are spread, of all rows and, before them, of those that are selected; an interval selects. */
final class ValuesPanel implements LinkedPanel {

	/** The column in its bins. */
	private record Counted(Histogram all, Bars some) {
	}

	private final XYChart chart;
	private final TableSession session;
	private final NumberColumn column;
	private final BackgroundRequest<RowSelection, Counted> counting;
	private final FramePacer<Optional<Interval>> gesture;
	/** Read and set by the counting job only. */
	private Histogram all;
	private BarLayer bars;
	/** What was brushed here; another selection is not of this brush. */
	private RowSelection own = RowSelection.NONE;

	ValuesPanel(Composite parent, TableSession session, NumberColumn column) {
		this.session = session;
		this.column = column;
		chart = new XYChart(parent);
		chart.plotControl().setData("id", "org.brushwork.widgets.linked.values"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.setTitle(column.name());
		gesture = new FramePacer<>(chart.getDisplay(), interval -> brush(interval, Phase.CHANGING));
		chart.brushInterval((interval, phase) -> brushed(Optional.ofNullable(interval), phase));
		counting = new BackgroundRequest<>(NLS.bind(Messages.Linked_Counting, column.name()), session,
				() -> !chart.isDisposed(), WhenSuperseded.FINISH, this::count, new Shown<>(this::show));
		counting.asSystemJob();
		chart.addDisposeListener(event -> counting.cancel());
	}

	private Counted count(RowSelection rows, Progress progress) throws CancelledException {
		if (all == null) {
			all = Histogram.of(column.values());
		}
		progress.checkCancelled();
		Bars some = rows.isEmpty() ? all.bars()
				: all.again(rows.rows().filter(row -> row < column.size()).mapToDouble(column::value).toArray()).bars();
		return new Counted(all, some);
	}

	private void show(Counted counted) {
		if (bars == null) {
			bars = BarLayer.upright(Messages.Linked_Selected, SeriesColor.of(0), counted.some())
					.inFrontOf(Messages.Linked_All, counted.all().bars());
			chart.setFigure(new XYFigure(NumberAxis.of(column.name()), NumberAxis.of(Messages.Linked_Rows))
					.titled(column.name()).with(bars));
		} else {
			bars.setBars(counted.some(), counted.all().bars());
			chart.refresh();
		}
	}

	/** A gesture is followed once a frame, its end at once. */
	private void brushed(Optional<Interval> interval, Phase phase) {
		if (phase == Phase.DONE) {
			gesture.clear();
			brush(interval, phase);
		} else {
			gesture.offer(interval);
		}
	}

	private void brush(Optional<Interval> interval, Phase phase) {
		double[] values = column.values();
		own = interval.map(within -> RowSelection.where(values.length, row -> within.contains(values[row])))
				.orElse(RowSelection.NONE);
		new LinkedGesture(session).brushed(NLS.bind(Messages.Linked_Brush, column.name()), own, phase);
	}

	@Override
	public void select(RowSelection rows) {
		if (!rows.equals(own)) {
			own = RowSelection.NONE;
			chart.setBrush(null);
		}
		counting.submit(rows);
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
