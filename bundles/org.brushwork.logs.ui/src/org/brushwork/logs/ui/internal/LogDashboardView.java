package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.brushwork.core.selection.DataSet;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.ui.board.BoardMemento;
import org.brushwork.ui.selection.PublishedSelection;
import org.brushwork.ui.selection.SelectionFollower;
import org.brushwork.ui.selection.WhenVisible;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.brushwork.ui.work.FileDrop;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * The charts of the active log. It follows the part that shows a log, unless it is pinned to one; a pinned dashboard
 * keeps its log open.
 */
public final class LogDashboardView extends ViewPart {

	private static final String PINNED = "pinned"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String LAYOUT = "layout"; //$NON-NLS-1$

	private final PublishedSelection published = new PublishedSelection();
	private final Runnable sessionChanged = this::sessionChanged;
	private final Consumer<LogSession> opened = this::opened;
	private SelectionFollower<EventFilter> follower;
	private WhenVisible visible;
	private LogSessions sessions;
	private LogSession session;
	private boolean pinned;
	private Optional<IMemento> before = Optional.empty();
	private LoadingLine loadingLine;
	private Composite stack;
	private LogMessagePage messagePage;
	private DashboardPage dashboardPage;
	private ResetAction reset;
	private PinAction pin;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		before = Optional.ofNullable(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		BoardMemento.save(dashboardPage.board().arrangement(), memento.createChild(LAYOUT));
		if (pinned) {
			memento.putString(PINNED, session.source().location());
			FilterMemento.save(session.filters().settled(), memento.createChild(FILTER));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		sessions = LogSessions.of(getSite().getWorkbenchWindow());
		loadingLine = new LoadingLine(parent);
		stack = loadingLine.body();
		FileDrop.install(stack, new LogOpening(getSite().getWorkbenchWindow())::openFound);
		stack.setLayout(new StackLayout());
		messagePage = new LogMessagePage(stack, getSite());
		dashboardPage = new DashboardPage(stack);
		createActions();
		getSite().setSelectionProvider(published);
		WorkbenchHistory.installUndoRedo(getSite(), getViewSite().getActionBars());
		visible = new WhenVisible(this, this::refresh);
		visible.install();
		follower = new SelectionFollower<>(this, EventFilter.class, this::follow, sessions::adopt);
		follower.install();
		sessions.addOpenListener(opened);
		if (session == null) {
			sessions.newest().ifPresentOrElse(this::show, this::refresh);
		}
		before.ifPresent(this::restore);
	}

	@Override
	public void dispose() {
		sessions.removeOpenListener(opened);
		follower.uninstall();
		visible.uninstall();
		show(null);
		published.dispose();
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		Optional<T> own = new LogPartAdapters(getSite(), () -> session).adapt(adapter);
		return own.isPresent() ? own.get() : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		top().setFocus();
	}

	/** Shows a panel, which is added if it is not there. */
	void reveal(String panel) {
		dashboardPage.reveal(panel);
	}

	/** Stays with the log that is shown, whichever is active, or follows again. */
	void setPinned(boolean stay) {
		if (stay == pinned || session == null) {
			return;
		}
		pinned = stay;
		if (pinned) {
			sessions.hold(session, this);
		} else {
			sessions.release(session, this);
		}
		pin.update(pinned, session != null);
	}

	private void restore(IMemento memento) {
		Optional.ofNullable(memento.getChild(LAYOUT))
				.flatMap(layout -> BoardMemento.load(layout, PanelKind::isKnown)).ifPresent(dashboardPage::arrange);
		Optional.ofNullable(memento.getString(PINNED)).flatMap(LogSource::ofLocation)
				.ifPresent(log -> pinAgain(log, Optional.ofNullable(memento.getChild(FILTER))));
	}

	private void pinAgain(LogSource log, Optional<IMemento> filter) {
		LogSession again = sessions.open(log, this);
		filter.map(FilterMemento::load).ifPresent(again::restore);
		show(again);
		setPinned(true);
	}

	private void createActions() {
		reset = new ResetAction(() -> session);
		pin = new PinAction(this::setPinned);
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(reset);
		toolBar.add(pin);
		toolBar.add(new CompareAction(dashboardPage::setComparing));
		new LayoutMenu(dashboardPage, new CopyCommandAction(() -> session), this::dimensions).install(
				getViewSite().getActionBars().getMenuManager());
	}

	private List<Dimension> dimensions() {
		return session != null && session.state() instanceof LogState.Loaded loaded
				? loaded.crossfilter().summary().dimensions()
				: Dimension.ALL;
	}

	private void follow(DataSet active) {
		sessions.setActive(active);
		if (!pinned) {
			sessions.find(active).ifPresent(this::show);
		}
	}

	/** After a restart the view is there before the editors: nothing else would tell it. */
	private void opened(LogSession next) {
		if (session == null) {
			show(next);
		}
	}

	private void show(LogSession next) {
		if (Objects.equals(next, session)) {
			return;
		}
		setPinned(false);
		if (session != null) {
			session.removeSelectionListener(sessionChanged);
		}
		session = next;
		if (session != null) {
			session.addSelectionListener(sessionChanged);
		}
		published.setSource(session);
		refresh();
	}

	private void sessionChanged() {
		if (session == null || session.snapshot() == null) {
			dashboardPage.forget(); // also while it cannot be seen, and is not refreshed
		}
		visible.refresh();
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		if (session != null && session.state() instanceof LogState.Closed) {
			show(sessions.newest().orElse(null));
			return;
		}
		loadingLine.show(session);
		if (session != null && session.state() instanceof LogState.Loaded loaded && session.snapshot() != null) {
			dashboardPage.show(session, loaded.store(), session.snapshot());
			raise(dashboardPage.control());
		} else {
			dashboardPage.forget();
			messagePage.show(session);
			raise(messagePage.control());
		}
		reset.update();
		pin.update(pinned, session != null);
	}

	private Control top() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		return top == null ? stack : top;
	}

	private void raise(Control page) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != page) {
			layout.topControl = page;
			stack.layout();
		}
	}
}
