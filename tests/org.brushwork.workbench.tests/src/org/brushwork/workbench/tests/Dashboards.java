package org.brushwork.workbench.tests;

import java.util.List;
import java.util.function.UnaryOperator;
import org.brushwork.logs.EventFilter;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.tests.robot.Controls;
import org.brushwork.ui.board.BoardLayout;
import org.brushwork.ui.board.BoardLayout.Row;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewSite;

/** What the dashboard shows and offers. */
final class Dashboards {

	private static final int RESET = 0;
	private static final int PIN = 1;
	private static final int COMPARE = 2;

	/** An arrangement in which all that tests touch can be seen. */
	static final BoardLayout USUAL = new BoardLayout(List.of(Row.of(1, "time", "unusual"),
			Row.of(1, "product", "category", "statusClass", "hour"), Row.of(1, "status", "address", "weekHours")));

	private Dashboards() {
		// functions only
	}

	/** The chart of events over time. */
	static TimeBarChart time() {
		return ancestor(Controls.byId("org.brushwork.logs.time"), TimeBarChart.class);
	}

	/** The chart by status class. */
	static CategoryBarChart statusClass() {
		return ancestor(Controls.byId("org.brushwork.logs.statusClass"), CategoryBarChart.class);
	}

	/** The chart by the values of a dimension. */
	static CategoryBarChart by(String dimension) {
		return ancestor(Controls.byId("org.brushwork.logs." + dimension), CategoryBarChart.class);
	}

	/** The board that the panels are on. */
	static PanelBoard<?> board() {
		return (PanelBoard<?>) Controls.byId("org.brushwork.logs.board");
	}

	/** Shows the usual panels as they come, and compares nothing. */
	static void showAll() {
		board().maximized().ifPresent(panel -> board().toggleMaximized(panel));
		board().arrange(USUAL);
		if (action(COMPARE).isChecked()) {
			compare().run();
		}
	}

	/** The heat map of the week. */
	static FigureCanvas weekHours() {
		return ancestor(Controls.byId("org.brushwork.logs.weekHours"), FigureCanvas.class);
	}

	/** The list of unusual hours. */
	static FigureCanvas unusual() {
		return ancestor(Controls.byId("org.brushwork.logs.unusual"), FigureCanvas.class);
	}

	/** What differs in a dimension. */
	static FigureCanvas changes(String dimension) {
		return ancestor(Controls.byId("org.brushwork.logs.changes." + dimension), FigureCanvas.class);
	}

	/** Changes the filter as a view does that knows nothing of logs but their filters. */
	static void filter(UnaryOperator<EventFilter> change) {
		ISelectionProvider provider = view().getSelectionProvider();
		Object shown = ((IStructuredSelection) provider.getSelection()).getFirstElement();
		EventFilter next = change.apply(Adapters.adapt(shown, EventFilter.class));
		provider.setSelection(new StructuredSelection(next));
	}

	/** What is said when nothing passes. */
	static String nothing() {
		return Controls.find("org.brushwork.logs.nothing").map(control -> ((Link) control).getText()).orElse("");
	}

	/** The dashboard's own line <i>x of y events</i>; the records editor has another. */
	static String count() {
		Composite page = ancestor(statusClass(), PanelBoard.class).getParent();
		return Controls.find(page, control -> "org.brushwork.logs.count".equals(control.getData("id")))
				.map(control -> ((Label) control).getText()).orElse("");
	}

	/** The button that takes off all filters. */
	static IAction reset() {
		return action(RESET);
	}

	/** The button that keeps the dashboard with its log. */
	static IAction pin() {
		return action(PIN);
	}

	/** The button that compares with the period before; a test says when it is pressed. */
	static IAction compare() {
		IAction compare = action(COMPARE);
		compare.setChecked(!compare.isChecked());
		return compare;
	}

	private static IAction action(int index) {
		return ((ActionContributionItem) view().getActionBars().getToolBarManager().getItems()[index]).getAction();
	}

	private static IViewSite view() {
		return (IViewSite) Workbench.page().findView(Workbench.DASHBOARD).getSite();
	}

	private static <T extends Control> T ancestor(Control control, Class<T> type) {
		Control at = control;
		while (!type.isInstance(at)) {
			at = at.getParent();
		}
		return type.cast(at);
	}
}
