package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.ui.selection.PublishedSelection;
import org.brushwork.ui.selection.SelectionFollower;
import org.brushwork.ui.selection.WhenVisible;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** The lines of one log that pass the filters, and those that could not be read. It holds its log open and never changes it. */
public final class LogRecordsEditor extends EditorPart implements IPersistableEditor {

	private final PublishedSelection published = new PublishedSelection();
	private final Runnable sessionChanged = this::sessionChanged;
	private LogSource source;
	private LoadingLine loadingLine;
	private LogSessions sessions;
	private LogSession session;
	private RecordSource records;
	private SelectionFollower<EventFilter> follower;
	private WhenVisible visible;
	private MovedInput movedInput;
	private Composite stack;
	private LogMessagePage messagePage;
	private RecordsPage recordsPage;
	private EventStore shownStore;
	private EventFilter filterBefore = EventFilter.ALL;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		source = LogFiles.sourceOf(input).orElseThrow(
				() -> new PartInitException(NLS.bind(Messages.LogRecords_NotAFile, input.getName())));
	}

	@Override
	public void saveState(IMemento memento) {
		FilterMemento.save(session.filters().settled(), memento);
	}

	/** {@inheritDoc} Called before there is a control. */
	@Override
	public void restoreState(IMemento memento) {
		filterBefore = FilterMemento.load(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		loadingLine = new LoadingLine(parent);
		stack = loadingLine.body();
		stack.setLayout(new StackLayout());
		messagePage = new LogMessagePage(stack, getSite());
		visible = new WhenVisible(this, this::refresh);
		visible.install();
		sessions = LogSessions.of(getSite().getWorkbenchWindow());
		show(sessions.open(source, this));
		if (session.filters().value().isAll()) {
			session.restore(filterBefore);
		}
		getSite().setSelectionProvider(published);
		new LineCommands(this::recordsPage).install(getSite());
		WorkbenchHistory.installUndoRedo(getSite(), getEditorSite().getActionBars());
		follower = new SelectionFollower<>(this, EventFilter.class, sessions::setActive, sessions::adopt);
		follower.install();
		movedInput = new MovedInput(this, this::moved, () -> getSite().getPage().closeEditor(this, false));
		movedInput.install();
		refresh();
	}

	@Override
	public void dispose() {
		if (session != null) {
			movedInput.uninstall();
			follower.uninstall();
			visible.uninstall();
			session.removeSelectionListener(sessionChanged);
			published.dispose();
			sessions.release(session, this);
			letGo();
		}
		super.dispose();
	}

	/** The platform keeps a closed part until another is active, or longer: not with the events of a log. */
	private void letGo() {
		recordsPage = null;
		shownStore = null;
		records = null;
		session = null;
		loadingLine = null;
		messagePage = null;
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		Control lines = shownPage().map(CopyablePage::control).orElse(top);
		if (lines != null) {
			lines.setFocus();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Nothing here changes a log.
	}

	@Override
	public void doSaveAs() {
		// Not allowed.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		Optional<T> own = new LogPartAdapters(getSite(), () -> session).adapt(adapter);
		return own.isPresent() ? own.get() : super.getAdapter(adapter);
	}

	/** Looks for something in the lines. */
	void find() {
		recordsPage().ifPresent(RecordsPage::find);
	}

	private Optional<RecordsPage> recordsPage() {
		return Optional.ofNullable(recordsPage);
	}

	/** The page with lines that can be seen; empty if a message is shown instead. */
	Optional<CopyablePage> shownPage() {
		return Optional.ofNullable(recordsPage).map(RecordsPage::shown);
	}

	private void show(LogSession next) {
		session = next;
		session.addSelectionListener(sessionChanged);
		getSite().getService(IWorkbenchSiteProgressService.class).showBusyForFamily(session);
		records = new RecordSource(session);
		published.setSource(records);
	}

	/** A log under another name is another data set: it is read from there, with the filters as they were. */
	private void moved(IEditorInput input) {
		Optional<LogSource> target = LogFiles.sourceOf(input);
		if (target.isEmpty()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		setInputWithNotify(input);
		setPartName(input.getName());
		source = target.get();
		LogSession before = session;
		before.removeSelectionListener(sessionChanged);
		// Whoever follows the old log looks for the newest one when it closes, so this has to be there first.
		show(sessions.open(source, this));
		if (session.filters().value().equals(EventFilter.ALL)) {
			session.filters().restore(before.filters().settled());
		}
		sessions.release(before, this);
		visible.refresh();
	}

	private void sessionChanged() {
		if (session.state() instanceof LogState.Loaded loaded && shownStore != loaded.store()) {
			// A page of its own takes some time to make: what the others show of the log comes first.
			stack.getDisplay().asyncExec(this::refreshLater);
		} else {
			visible.refresh();
		}
	}

	private void refreshLater() {
		if (!stack.isDisposed()) {
			visible.refresh();
		}
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		loadingLine.show(session);
		if (session.state() instanceof LogState.Loaded loaded && session.snapshot() != null) {
			pageFor(loaded).show(session, session.snapshot());
			raiseLater(recordsPage.control());
		} else {
			forgetPage();
			messagePage.show(session);
			raise(messagePage.control());
		}
	}

	private RecordsPage pageFor(LogState.Loaded loaded) {
		if (shownStore != loaded.store()) {
			forgetPage();
			recordsPage = new RecordsPage(stack, session, loaded, records::setRecord);
			new LineMenu(getEditorSite(), session, recordsPage.events()::record)
					.install(recordsPage.events().table());
			shownStore = loaded.store();
		}
		return recordsPage;
	}

	/** A log that is read anew needs the memory. */
	private void forgetPage() {
		if (recordsPage != null) {
			recordsPage.control().dispose();
			recordsPage = null;
			records.setRecord(Optional.empty());
			shownStore = null;
		}
	}

	/** A page that was made just now is laid out when people were heard in between. */
	private void raiseLater(Control page) {
		if (isRaised(page)) {
			return;
		}
		stack.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				raise(page);
			}
		});
	}

	private boolean isRaised(Control page) {
		return ((StackLayout) stack.getLayout()).topControl == page;
	}

	private void raise(Control page) {
		if (!isRaised(page)) {
			((StackLayout) stack.getLayout()).topControl = page;
			stack.layout();
			// The keyboard was with the page that is hidden now.
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
	}
}
