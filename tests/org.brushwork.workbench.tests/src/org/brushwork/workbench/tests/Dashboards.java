package org.brushwork.workbench.tests;

import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.tests.robot.Controls;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;

/** What the dashboard shows and offers. */
final class Dashboards {

	private static final int RESET = 0;
	private static final int PIN = 1;

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

	/** The dashboard's own line <i>x of y events</i>; the records editor has another. */
	static String count() {
		// Three levels above a category chart is the page that holds the line as well.
		Composite page = statusClass().getParent().getParent().getParent();
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

	private static IAction action(int index) {
		IViewSite site = (IViewSite) Workbench.page().findView(Workbench.DASHBOARD).getSite();
		return ((ActionContributionItem) site.getActionBars().getToolBarManager().getItems()[index]).getAction();
	}

	private static <T extends Control> T ancestor(Control control, Class<T> type) {
		Control at = control;
		while (!type.isInstance(at)) {
			at = at.getParent();
		}
		return type.cast(at);
	}
}
