package org.brushwork.logs.ui.internal;

import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dashboard of one log: what passes of how many, events over time, by status class and by hour of day. */
final class DashboardPage {

	private static final int[] TIME_TO_CATEGORIES = { 55, 45 };

	private final Composite page;
	private final FilterLine filterLine;
	private final TimePanel time;
	private final CategoryPanel statusClass;
	private final CategoryPanel hour;

	DashboardPage(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filterLine = new FilterLine(page);
		SashForm panels = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panels);
		time = new TimePanel(panels);
		SashForm categories = new SashForm(panels, SWT.HORIZONTAL | SWT.SMOOTH);
		statusClass = new CategoryPanel(categories, Dimension.STATUS_CLASS, Messages.Dashboard_ByStatusClass, false);
		hour = new CategoryPanel(categories, Dimension.HOUR, Messages.Dashboard_ByHour, true);
		panels.setWeights(TIME_TO_CATEGORIES);
	}

	Control control() {
		return page;
	}

	void show(LogSession session, EventStore store, LogSnapshot snapshot) {
		filterLine.show(session, store, snapshot);
		time.show(session, store, snapshot);
		statusClass.show(session, snapshot);
		hour.show(session, snapshot);
	}
}
