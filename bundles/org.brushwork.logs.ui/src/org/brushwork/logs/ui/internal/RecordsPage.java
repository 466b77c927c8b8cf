package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The lines of one loaded log: events that pass the filters on one page, lines that could not be read on another. */
final class RecordsPage {

	private final Composite page;
	private final FilterLine filterLine;
	private final CTabFolder tabs;
	private final List<CopyablePage> pages = new ArrayList<>();
	private final LinesTable events;
	private final LogState.Loaded log;
	private final BackgroundRequest<EventFilter, EventRows> finding;
	private EventFilter shownFilter;

	RecordsPage(Composite parent, LogSession session, LogState.Loaded log) {
		this.log = log;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filterLine = new FilterLine(page);
		tabs = new CTabFolder(page, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		LinesLost lost = new LinesLost(session, log.store());
		events = new LinesTable(tabs, new LinePages(log.store(), page, lost), LinePlaces.of(log.store()),
				new LineCopy(log.store(), page, lost));
		addTab(Messages.LogRecords_Events, events);
		addRejected();
		tabs.setSelection(0);
		finding = new BackgroundRequest<EventFilter, EventRows>(NLS.bind(Messages.LogRecords_Finding, session.name()),
				session, () -> !page.isDisposed(), WhenSuperseded.FINISH,
				(filter, progress) -> log.crossfilter().rows(filter, progress), new Answer<>(events::show))
						.asSystemJob();
	}

	Control control() {
		return page;
	}

	void show(LogSession session, LogSnapshot snapshot) {
		filterLine.show(session, log.store(), snapshot);
		if (!snapshot.filter().equals(shownFilter)) {
			shownFilter = snapshot.filter();
			finding.submit(shownFilter);
		}
	}

	/** The lines that can be seen. */
	CopyablePage shown() {
		return pages.get(tabs.getSelectionIndex());
	}

	private void addRejected() {
		long count = log.store().rejected().count();
		if (count > 0) {
			RejectedTable rejected = new RejectedTable(tabs, log.store().rejected(), LinePlaces.of(log.store()));
			addTab(NLS.bind(Messages.LogRecords_Rejected, FilterText.number(count)), rejected);
		}
	}

	private void addTab(String text, CopyablePage lines) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(text);
		tab.setControl(lines.control());
		pages.add(lines);
	}
}
