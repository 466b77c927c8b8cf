package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.ui.board.BoardLayout;
import org.brushwork.ui.board.BoardLayout.Cell;
import org.brushwork.ui.board.BoardLayout.Row;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dashboard of one log: what passes of how many, and panels on a board. */
final class DashboardPage {

	/** What answers the usual questions on a laptop: when, what, how it went, who asked. */
	static final BoardLayout USUAL = new BoardLayout(List.of(
			new Row(5, List.of(new Cell(PanelKind.TIME, 3), new Cell(PanelKind.UNUSUAL, 1))),
			Row.of(4, Dimension.PRODUCT.key(), Dimension.CATEGORY.key(), Dimension.STATUS_CLASS.key(),
					Dimension.HOUR.key()),
			Row.of(4, Dimension.PATH.key(), Dimension.STATUS.key(), Dimension.ADDRESS.key(), PanelKind.WEEK_HOURS)));

	private static final int FRAME_MILLIS = 16;

	private final Composite page;
	private final FilterLine filterLine;
	private final NothingMatches nothing;
	private final PanelBoard<DashboardPanel> board;
	private final CompareLine compareLine;
	private final CompareRequest comparing;
	private final PanelFill fill;
	private EventStore shownStore;
	private Optional<DashboardInput> shown = Optional.empty();
	private Optional<Moment> moment = Optional.empty();
	private Optional<Compared> compared = Optional.empty();
	private boolean compares;

	DashboardPage(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filterLine = new FilterLine(page);
		nothing = new NothingMatches(page);
		compareLine = new CompareLine(page);
		comparing = new CompareRequest(page, this::compared);
		board = new PanelBoard<>(page, this::make);
		board.setData("id", "org.brushwork.logs.board"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
		board.arrange(USUAL);
		fill = new PanelFill(this::inNextFrame, System::nanoTime);
		board.onArranged(() -> shown.ifPresent(input -> fill.atOnce(fillings(input))));
	}

	private DashboardPanel make(Composite ground, String name) {
		return switch (name) {
		case PanelKind.TIME -> new TimePanel(ground, board);
		case PanelKind.WEEK_HOURS -> new WeekHoursPanel(ground, board);
		case PanelKind.UNUSUAL -> new UnusualPanel(ground, board);
		default -> new CategoryPanel(ground, board, Dimension.ofKey(name).orElseThrow());
		};
	}

	Control control() {
		return page;
	}

	/** The panels, to be arranged. */
	PanelBoard<DashboardPanel> board() {
		return board;
	}

	/** Arranges the panels. */
	void arrange(BoardLayout layout) {
		board.arrange(layout);
	}

	/** Scrolls to a panel, or adds it. */
	void reveal(String panel) {
		if (board.arrangement().panels().contains(panel)) {
			board.reveal(panel);
		} else {
			board.add(panel);
		}
	}

	void show(LogSession session, EventStore store, LogSnapshot snapshot) {
		if (shownStore != store) {
			shownStore = store;
			compared = Optional.empty();
		}
		filterLine.show(session, store, snapshot);
		show(new DashboardInput(session, store.options(), store.zone(), snapshot, compared));
	}

	/** Lets go of the log's events: it may be closed, or be read anew and need their memory. */
	void forget() {
		shownStore = null;
		shown = Optional.empty();
		moment = Optional.empty();
		compared = Optional.empty();
		comparing.forget();
		nothing.forget();
		filterLine.forget();
		fill.forget();
		board.panels().values().forEach(DashboardPanel::forget);
	}

	/** Compares the brushed time with the period before, or no longer. */
	void setComparing(boolean on) {
		compares = on;
		shown.ifPresent(this::show);
	}

	/** Whether times are compared. */
	boolean isComparing() {
		return compares;
	}

	private void show(DashboardInput input) {
		if (!compares) {
			comparing.forget();
			compared = Optional.empty();
			compareLine.hide();
		} else if (!comparing.ask(input)) {
			compared = Optional.empty();
			compareLine.ask(input.snapshot().filter().time().isPresent());
		}
		DashboardInput next = input.with(compared);
		shown = Optional.of(next);
		nothing.show(next);
		if (moment.filter(Moment.of(next)::isSame).isEmpty()) {
			showPanels(next);
		}
	}

	private void compared(Compared answer) {
		if (compares && shown.isPresent()) {
			compared = Optional.of(answer);
			compareLine.show(answer.periods(), answer.comparison(), shown.get().zone());
			shown = Optional.of(shown.get().with(compared));
			shown.ifPresent(this::showPanels);
		}
	}

	private void showPanels(DashboardInput input) {
		Moment next = Moment.of(input);
		boolean otherQuestion = moment.filter(before -> !before.asksTheSame(next)).isPresent();
		moment = Optional.of(next);
		if (otherQuestion) {
			fill.atOnce(fillings(input));
		} else {
			fill.byAndBy(fillings(input));
		}
	}

	private List<Runnable> fillings(DashboardInput input) {
		return board.arrangement().panels().stream().map(board.panels()::get)
				.<Runnable>map(panel -> () -> panel.show(input)).toList();
	}

	private void inNextFrame(Runnable filling) {
		page.getDisplay().timerExec(FRAME_MILLIS, () -> {
			if (!page.isDisposed()) {
				filling.run();
			}
		});
	}
}
