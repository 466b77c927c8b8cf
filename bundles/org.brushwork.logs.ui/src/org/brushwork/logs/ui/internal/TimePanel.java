package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.selection.Phase;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.TimeRange;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.plot.TimeBars;
import org.brushwork.plot.TimeCourse;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Events over time with their trend and what is unusual; a brush filters by time. */
final class TimePanel implements DashboardPanel {

	private static final Point LEAST = new Point(260, 130);

	private final TimeBarChart chart;
	private final FilterGesture gesture;
	private DashboardInput input;
	private LogCourse shownCourse = LogCourse.NONE;

	TimePanel(Composite parent, PanelBoard<?> board) {
		chart = new TimeBarChart(parent);
		chart.setTitle(Messages.Dashboard_OverTime);
		chart.setEmptyText(Messages.Dashboard_NoEvents);
		chart.plotControl().setData("id", "org.brushwork.logs.time"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.addBrushListener(this::brushed);
		gesture = new FilterGesture(chart.getDisplay());
		new PanelMenu(board, PanelKind.TIME, chart.header(), List.of());
	}

	@Override
	public Control control() {
		return chart;
	}

	@Override
	public Control handle() {
		return chart.header();
	}

	@Override
	public Point leastSize() {
		return LEAST;
	}

	@Override
	public void show(DashboardInput shown) {
		input = shown;
		LogSnapshot snapshot = shown.snapshot();
		chart.setData(new TimeBars(snapshot.time().bins().start(), snapshot.time().bins().width(), snapshot.time().all(),
				snapshot.time().passing(), shown.zone()));
		showCourse(shown.session().course());
		shown.compared().map(compared -> compared.periods().before()).ifPresentOrElse(
				before -> chart.setCompared(new Interval(before.from(), before.to())), () -> chart.setCompared(null));
		if (shown.session().filters().phase() == Phase.DONE) {
			// While a gesture goes on, the brush under the mouse is newer than any snapshot.
			showBrush(shown.filter().time());
		}
	}

	private void showCourse(LogCourse course) {
		if (course != shownCourse) {
			shownCourse = course;
			chart.setCourse(new TimeCourse(course.trend(), course.unusual().stream().map(UnusualText::mark).toList()));
		}
	}

	@Override
	public void forget() {
		input = null;
	}

	private void brushed(Interval brush, Phase phase) {
		if (input == null) {
			return; // the log was closed in the middle of the gesture
		}
		EventFilter before = input.filter();
		EventFilter filter = brush == null ? before.withoutTime() : before.withTime(rangeOf(brush));
		gesture.changed(input.session().filters(), filter, phase, Messages.Dashboard_BrushTime);
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
