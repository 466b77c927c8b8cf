package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/**
 * The Outline of a log: its files, its filters, each of which can be removed, and what it is counted by. It follows the
 * filters as long as it lives. Belongs to the UI thread.
 */
final class LogOutlinePage extends ContentOutlinePage {

	private final Supplier<LogSession> log;
	private final IWorkbenchPage page;
	private final ISelectionProvider part;
	private final ISelectionChangedListener changed = event -> refresh();
	private final Action remove = new Action(Messages.Outline_Remove) {
		@Override
		public void run() {
			removeSelected();
		}
	};

	/**
	 * Shows nothing yet.
	 *
	 * @param log  the log of the part that this is the outline of; null while it has none
	 * @param part what the part publishes: it changes with the log and its filters
	 * @param page where the dashboard is shown on a double click
	 */
	LogOutlinePage(Supplier<LogSession> log, ISelectionProvider part, IWorkbenchPage page) {
		this.log = log;
		this.part = part;
		this.page = page;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.getTree().setData("id", "org.brushwork.logs.outline"); //$NON-NLS-1$ //$NON-NLS-2$
		viewer.setContentProvider(new Nodes());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.addSelectionChangedListener(event -> remove.setEnabled(selectedFilters().findAny().isPresent()));
		viewer.addDoubleClickListener(event -> showDashboard());
		remove.setEnabled(false);
		MenuManager menu = new MenuManager();
		menu.add(remove);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), remove);
		remove.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		viewer.setAutoExpandLevel(2);
		part.addSelectionChangedListener(changed);
		refresh();
	}

	@Override
	public void dispose() {
		part.removeSelectionChangedListener(changed);
		super.dispose();
	}

	private void refresh() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		LogSession session = log.get();
		List<OutlineNode> nodes = nodes(session);
		TreeViewer viewer = getTreeViewer();
		if (viewer.getInput() instanceof List<?> before && before.equals(nodes)) {
			// The same groups: what the user opened and selected stays.
			((Nodes) viewer.getContentProvider()).show(nodes);
			viewer.refresh();
		} else {
			viewer.setInput(nodes);
		}
	}

	private static List<OutlineNode> nodes(LogSession session) {
		if (session == null || session.snapshot() == null || !(session.state() instanceof LogState.Loaded loaded)) {
			return List.of();
		}
		return OutlineNode.of(loaded.store(), session.snapshot());
	}

	private Stream<OutlineNode> selectedFilters() {
		List<?> selected = getTreeViewer().getStructuredSelection().toList();
		return selected.stream().map(OutlineNode.class::cast).filter(node -> node.removal().isPresent());
	}

	private void removeSelected() {
		List<OutlineNode> chosen = selectedFilters().toList();
		LogSession session = log.get();
		if (session == null || chosen.isEmpty()) {
			return;
		}
		SelectionModel<EventFilter> filters = session.filters();
		EventFilter left = filters.value();
		for (OutlineNode node : chosen) {
			left = node.removal().orElseThrow().from(left);
		}
		filters.commit(NLS.bind(Messages.Outline_RemoveStep, chosen.getFirst().text()), left);
	}

	private void showDashboard() {
		try {
			if (page.showView(LogsUi.DASHBOARD_VIEW) instanceof LogDashboardView dashboard
					&& getTreeViewer().getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
				node.panel().ifPresent(dashboard::reveal);
			}
		} catch (PartInitException e) {
			ILog.get().error(LogsUi.DASHBOARD_VIEW, e);
		}
	}

	private static final class Nodes implements ITreeContentProvider {

		private List<OutlineNode> shown = List.of();

		void show(List<OutlineNode> nodes) {
			shown = nodes;
		}

		@Override
		public void inputChanged(Viewer viewer, Object before, Object input) {
			shown = input instanceof List<?> nodes ? nodes.stream().map(OutlineNode.class::cast).toList() : List.of();
		}

		@Override
		public Object[] getElements(Object input) {
			return shown.toArray();
		}

		/** Of the newest of its kind: the viewer may still know an older one. */
		@Override
		public Object[] getChildren(Object parent) {
			return newest(parent).map(node -> node.children().toArray()).orElse(new Object[0]);
		}

		private Optional<OutlineNode> newest(Object parent) {
			return shown.stream().filter(parent::equals).findFirst();
		}

		@Override
		public Object getParent(Object element) {
			return shown.stream().filter(group -> group.children().contains(element)).findFirst().orElse(null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private static final class Labels extends LabelProvider
			implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			OutlineNode node = (OutlineNode) element;
			StyledString text = new StyledString(node.text());
			if (!node.detail().isEmpty()) {
				text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
			}
			return text;
		}
	}
}
