package org.brushwork.logs.ui.internal;

import java.util.List;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.plot.ChartHeader;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Events by weekday and hour of the day; a click or a drag filters by both. */
final class WeekHoursPanel implements DashboardPanel {

	private static final Point LEAST = new Point(220, 130);

	private final Composite panel;
	private final ChartHeader header;
	private final FigureCanvas canvas;
	private final WeekHoursFigure figure = new WeekHoursFigure(new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS]);
	private final RowChoice choice;
	private final FilterGesture gesture;
	private DashboardInput input;

	WeekHoursPanel(Composite parent, PanelBoard<?> board) {
		panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(panel);
		header = new ChartHeader(panel);
		header.setTitle(Messages.WeekHours_Title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		canvas = new FigureCanvas(panel);
		canvas.setTitle(Messages.WeekHours_Title);
		canvas.setFigure(figure);
		canvas.plotControl().setData("id", "org.brushwork.logs.weekHours"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST).applyTo(canvas);
		choice = canvas.select(this::selected);
		gesture = new FilterGesture(canvas.getDisplay());
		new PanelMenu(board, PanelKind.WEEK_HOURS, header, List.of());
	}

	@Override
	public Control control() {
		return panel;
	}

	@Override
	public Control handle() {
		return header;
	}

	@Override
	public Point leastSize() {
		return LEAST;
	}

	@Override
	public void show(DashboardInput shown) {
		input = shown;
		figure.setCounts(doubles(shown.snapshot().weekHours()));
		if (shown.session().filters().phase() == Phase.DONE) {
			choice.set(WeekHours.cells(shown.filter()));
		}
		figure.setSelected(choice.value());
		canvas.refresh();
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
		figure.setSelected(cells);
		canvas.refresh();
		gesture.changed(input.session().filters(), WeekHours.with(input.filter(), cells), phase,
				Messages.WeekHours_Select);
	}
}
