package org.brushwork.logs.ui.internal;

import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Events by weekday and hour of the day; a click or a drag filters by both. */
final class WeekHoursPanel extends FigurePanel {

	private static final Point LEAST = new Point(220, 130);

	private final WeekHoursFigure figure;
	private final RowChoice choice;
	private final FilterGesture gesture;
	private DashboardInput input;

	WeekHoursPanel(Composite parent, PanelBoard<?> board) {
		this(parent, board, new WeekHoursFigure(new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS]));
	}

	private WeekHoursPanel(Composite parent, PanelBoard<?> board, WeekHoursFigure figure) {
		super(parent, board, PanelKind.WEEK_HOURS, figure, LEAST);
		this.figure = figure;
		choice = canvas().select(this::selected);
		gesture = new FilterGesture(parent.getDisplay());
	}

	@Override
	public void show(DashboardInput shown) {
		input = shown;
		figure.setCounts(doubles(shown.snapshot().weekHours()));
		if (shown.session().filters().phase() == Phase.DONE) {
			choice.set(WeekHours.cells(shown.filter()));
		}
		figure.setSelected(choice.value());
		canvas().refresh();
	}

	@Override
	public void forget() {
		input = null;
	}

	private static double[][] doubles(WeekHourCounts counts) {
		double[][] doubles = new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS];
		for (int day = 0; day < WeekHourCounts.DAYS; day++) {
			for (int hour = 0; hour < WeekHourCounts.HOURS; hour++) {
				doubles[day][hour] = counts.passing(day, hour);
			}
		}
		return doubles;
	}

	private void selected(RowSelection cells, Phase phase) {
		if (input == null) {
			return; // the log was closed in the middle of the gesture
		}
		figure.setSelected(cells);
		canvas().refresh();
		gesture.changed(input.session().filters(), WeekHours.with(input.filter(), cells), phase,
				Messages.WeekHours_Select);
	}
}
