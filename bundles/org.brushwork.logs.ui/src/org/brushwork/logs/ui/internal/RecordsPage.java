package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.LogRecord;
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
	private final LineFinder finder;
	private Optional<FindBar> findBar = Optional.empty();
	private final LogState.Loaded log;
	private final BackgroundRequest<EventFilter, EventRows> finding;
	private EventFilter shownFilter;
	/** Whether the line selected next is one that was found. */
	private boolean lookingAtFound;

	/** @param selected gets the line that is selected, and empty when none is any more */
	RecordsPage(Composite parent, LogSession session, LogState.Loaded log, Consumer<Optional<LogRecord>> selected) {
		this.log = log;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filterLine = new FilterLine(page);
		tabs = new CTabFolder(page, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		LinesLost lost = new LinesLost(session, log.store());
		events = new LinesTable(tabs, log.store(), new LinePages(log.store(), page, lost),
				LinePlaces.of(log.store()),
				new LineCopy(log.store(), page, lost), record -> selected(record, selected));
		finder = new LineFinder(log.store(), page, lost, this::searched, this::lookAt);
		addTab(Messages.LogRecords_Events, events);
		addRejected();
		tabs.setSelection(0);
		finding = new BackgroundRequest<EventFilter, EventRows>(NLS.bind(Messages.LogRecords_Finding, session.name()),
				session, () -> !page.isDisposed(), WhenSuperseded.FINISH,
				(filter, progress) -> log.crossfilter().rows(filter, progress), new Answer<>(this::show))
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

	/** The lines of events. */
	LinesTable events() {
		return events;
	}

	/** Looks for something in the lines of events. */
	void find() {
		showEvents();
		findBar().open();
	}

	/** Goes to the next or the previous line with what was looked for. */
	void findNext(boolean forward) {
		showEvents();
		findBar().go(forward);
	}

	/** Asks for the number of a line, and goes to it or, where the filters leave it out, to the next one that passes. */
	void goToLine() {
		showEvents();
		int file = events.record().map(record -> record.line().file()).orElse(0);
		String name = log.store().files().get(file).getFileName().toString();
		GoToLine.ask(page.getShell(), name)
				.ifPresent(number -> events.selectLine(file, number));
	}

	/** Made when somebody looks for something: most never do, and it takes its time while a log is opened. */
	private FindBar findBar() {
		if (findBar.isEmpty()) {
			findBar = Optional.of(new FindBar(page, tabs, finder, new Events()));
		}
		return findBar.get();
	}

	private void showEvents() {
		tabs.setSelection(0);
	}

	private void show(EventRows rows) {
		events.show(rows);
		finder.setRows(rows);
	}

	private void lookAt(int row) {
		lookingAtFound = true;
		events.select(row);
	}

	private void searched() {
		events.hits().setQuery(finder.query());
		events.redraw();
		findBar.ifPresent(FindBar::update);
	}

	private void selected(Optional<LogRecord> record, Consumer<Optional<LogRecord>> target) {
		target.accept(record);
		findBar.ifPresent(FindBar::update);
		if (lookingAtFound && record.isPresent() && finder.query().isPresent()) {
			lookingAtFound = false;
			finder.query().get().places(record.get().line().text()).stream().findFirst().ifPresent(events::showPlace);
		}
	}

	/** What the find bar looks in. */
	private final class Events implements FindBar.Lines {

		@Override
		public OptionalInt row() {
			return events.row();
		}

		@Override
		public void setFocus() {
			events.control().setFocus();
		}
	}

	private void addRejected() {
		long count = log.store().rejected().count();
		if (count > 0) {
			RejectedTable rejected = new RejectedTable(tabs, log.store(), LinePlaces.of(log.store()));
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
