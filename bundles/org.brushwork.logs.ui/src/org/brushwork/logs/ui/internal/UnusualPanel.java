package org.brushwork.logs.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.bars.Changes;
import org.brushwork.figure.bars.ChangesFigure;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.series.Outlier;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The stretches of time with unusually many or few events, the most unusual first; a click brushes to one. */
final class UnusualPanel extends FigurePanel {

	private static final Point LEAST = new Point(200, 110);
	private static final int MOST = 100;

	private final ChangesFigure figure;
	private final RowChoice choice;
	private DashboardInput input;
	private LogCourse shownCourse = LogCourse.NONE;
	private List<Outlier> shown = List.of();

	UnusualPanel(Composite parent, PanelBoard<?> board) {
		this(parent, board, new ChangesFigure(new Changes(List.of(), new long[0], new long[0]))
				.named(Messages.Unusual_Expected, Messages.Unusual_Counted).sayingWhenEmpty(Messages.Unusual_Looking));
	}

	private UnusualPanel(Composite parent, PanelBoard<?> board, ChangesFigure figure) {
		super(parent, board, PanelKind.UNUSUAL, figure, LEAST);
		this.figure = figure;
		choice = canvas().select(this::selected);
	}

	@Override
	public void show(DashboardInput next) {
		input = next;
		LogCourse course = next.session().course();
		RowSelection brushed = brushed();
		if (course == shownCourse && brushed.equals(figure.selected())) {
			return; // nothing here depends on the counts
		}
		if (course != shownCourse) {
			shownCourse = course;
			shown = course.unusual().stream()
					.sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.deviation()))).limit(MOST).toList();
			figure.sayingWhenEmpty(course == LogCourse.NONE ? Messages.Unusual_Looking : Messages.Unusual_None);
			figure.setData(new Changes(
					shown.stream().map(outlier -> FilterText.shortTime(rangeOf(outlier), next.zone())).toList(),
					shown.stream().mapToLong(outlier -> Math.round(outlier.expected())).toArray(),
					shown.stream().mapToLong(Outlier::count).toArray()));
			handle().setSummary(shown.isEmpty() ? "" : FilterText.number(course.unusual().size())); //$NON-NLS-1$
			brushed = brushed();
		}
		choice.set(brushed);
		figure.setSelected(brushed);
		canvas().refresh();
	}

	@Override
	public void forget() {
		input = null;
	}

	/** What the time is brushed to, however that came. */
	private RowSelection brushed() {
		return input.filter().time()
				.map(time -> RowSelection.of(IntStream.range(0, shown.size())
						.filter(row -> rangeOf(shown.get(row)).equals(time)).toArray()))
				.orElse(RowSelection.NONE);
	}

	/** One stretch can be brushed to, one that was not before if there is any; none takes the brush away. */
	private void selected(RowSelection rows, Phase phase) {
		if (phase == Phase.DONE && input != null) {
			RowSelection before = brushed();
			// Others may be listed by now than when the gesture began.
			EventFilter filter = rows.rows().filter(row -> row < shown.size()).boxed()
					.min(Comparator.comparing(before::contains))
					.map(row -> input.filter().withTime(rangeOf(shown.get(row))))
					.orElseGet(() -> input.filter().withoutTime());
			input.session().filters().commit(Messages.Dashboard_BrushTime, filter);
			choice.set(brushed()); // also when that is what it was
		}
	}

	private static TimeRange rangeOf(Outlier outlier) {
		return new TimeRange(outlier.from(), outlier.to());
	}
}
