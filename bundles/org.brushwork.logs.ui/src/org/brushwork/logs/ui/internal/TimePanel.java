package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.brushwork.core.selection.Phase;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.TimeRange;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.plot.TimeBars;
import org.eclipse.swt.widgets.Composite;

/** Events over time; a brush filters by time. */
final class TimePanel {

	private final TimeBarChart chart;
	private final FilterGesture gesture;
	private LogSession session;

	TimePanel(Composite parent) {
		chart = new TimeBarChart(parent);
		chart.setTitle(Messages.Dashboard_OverTime);
		chart.setEmptyText(Messages.Dashboard_NoEvents);
		chart.plotControl().setData("id", "org.brushwork.logs.time"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.addBrushListener(this::brushed);
		gesture = new FilterGesture(chart.getDisplay());
	}

	void show(LogSession shown, EventStore store, LogSnapshot snapshot) {
		session = shown;
		chart.setData(new TimeBars(snapshot.time().bins().start(), snapshot.time().bins().width(), snapshot.time().all(),
				snapshot.time().passing(), store.zone()));
		if (session.filters().phase() == Phase.DONE) {
			// While a gesture goes on, the brush under the mouse is newer than any snapshot.
			showBrush(session.filters().value().time());
		}
	}

	private void brushed(Interval brush, Phase phase) {
		EventFilter before = session.filters().value();
		EventFilter filter = brush == null ? before.withoutTime() : before.withTime(rangeOf(brush));
		gesture.changed(session.filters(), filter, phase, Messages.Dashboard_BrushTime);
	}

	/** Events have whole milliseconds, and a range at least one. */
	private static TimeRange rangeOf(Interval brush) {
		long from = Math.round(brush.from());
		return new TimeRange(from, Math.max(from + 1, Math.round(brush.to())));
	}

	private void showBrush(Optional<TimeRange> time) {
		time.ifPresentOrElse(range -> chart.setBrush(new Interval(range.from(), range.to())), () -> chart.setBrush(null));
	}
}
