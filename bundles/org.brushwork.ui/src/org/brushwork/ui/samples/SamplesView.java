package org.brushwork.ui.samples;

import java.util.Objects;
import java.util.function.Consumer;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SelectionListener;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.ui.selection.OrderedPropertySheetPage;
import org.brushwork.ui.selection.PublishedSelection;
import org.brushwork.ui.selection.SelectionFollower;
import org.brushwork.ui.selection.WhenVisible;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/**
 * The rows of the table that was looked at last, with those marked that are selected in any view of it. It follows the part
 * that shows a table, unless it is pinned to one, which it then keeps open.
 */
public final class SamplesView extends ViewPart {

	private final PublishedSelection published = new PublishedSelection();
	private final Runnable sessionChanged = this::sessionChanged;
	private final Consumer<TableSession> opened = this::opened;
	private final SelectionListener<RowSelection> rowsChanged = this::rowsChanged;
	private final StackLayout stack = new StackLayout();
	private TableSessions sessions;
	private SelectionFollower<RowSelection> follower;
	private WhenVisible visible;
	private NoTablePage noTable;
	private Composite named;
	private Label name;
	private SamplesTable table;
	private TableSession session;
	private IAction pin;

	@Override
	public void createPartControl(Composite parent) {
		sessions = TableSessions.of(getSite().getWorkbenchWindow());
		parent.setLayout(stack);
		noTable = new NoTablePage(parent, getSite().getPage());
		named = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(named);
		name = new Label(named, SWT.NONE);
		name.setData("id", "org.brushwork.samples.name"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(40, SWT.DEFAULT).applyTo(name);
		table = new SamplesTable(named);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addRowListener(this::selected);
		createActions();
		getSite().setSelectionProvider(published);
		WorkbenchHistory.installUndoRedo(getSite(), getViewSite().getActionBars());
		visible = new WhenVisible(this, this::refresh);
		visible.install();
		follower = new SelectionFollower<>(this, RowSelection.class, this::follow, sessions::adopt);
		follower.install();
		sessions.addOpenListener(opened);
		if (session == null) {
			show(sessions.active().orElse(null));
		}
		refresh();
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
	public void setFocus() {
		if (session == null) {
			noTable.setFocus();
		} else {
			table.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new OrderedPropertySheetPage());
		}
		return super.getAdapter(adapter);
	}

	/** Stays with the table that is shown, or follows again. */
	void setPinned(boolean stay) {
		if (session != null) {
			if (stay) {
				sessions.hold(session, this);
			} else {
				sessions.release(session, this);
			}
		}
		pin.setChecked(stay && session != null);
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		pin = new Action(Messages.SamplesView_Pin, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				setPinned(isChecked());
			}
		};
		pin.setToolTipText(Messages.SamplesView_PinTip);
		pin.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(SamplesView.class, "icons/pin.svg").orElseThrow()); //$NON-NLS-1$
		pin.setEnabled(false);
		bars.getToolBarManager().add(pin);
		handle(bars, ActionFactory.COPY, table::copy);
		handle(bars, ActionFactory.SELECT_ALL, table::selectAll);
		handle(bars, ActionFactory.FIND, table::find);
	}

	private static void handle(IActionBars bars, ActionFactory factory, Runnable what) {
		bars.setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				what.run();
			}
		});
	}

	private void selected(RowSelection rows, Phase phase) {
		if (session == null) {
			return;
		}
		if (phase == Phase.DONE) {
			session.rows().commit(Messages.Samples_SelectRows, rows);
		} else if (rows.equals(session.rows().settled())) {
			session.rows().cancel();
		} else {
			session.rows().change(rows);
		}
	}

	private void follow(DataSet active) {
		sessions.find(active).ifPresent(found -> {
			sessions.setActive(active);
			if (!pin.isChecked()) {
				show(found);
			}
		});
	}

	/** A file that was read anew takes its place; and a table that is opened is looked at. */
	private void opened(TableSession next) {
		if (!pin.isChecked()) {
			show(next);
		}
	}

	private void show(TableSession next) {
		if (Objects.equals(next, session)) {
			return;
		}
		setPinned(false);
		if (session != null) {
			session.removeSelectionListener(sessionChanged);
			session.rows().removeListener(rowsChanged);
		}
		session = next;
		if (session != null) {
			session.addSelectionListener(sessionChanged);
			session.rows().addListener(rowsChanged);
		}
		published.setSource(session);
		pin.setEnabled(session != null);
		visible.refresh();
	}

	private void rowsChanged(SelectionModel<RowSelection> model) {
		visible.refresh();
	}

	private void sessionChanged() {
		if (session != null && session.isClosed()) {
			show(sessions.active().filter(other -> other != session).orElse(null));
		}
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		bringUp(session == null ? noTable.control() : named);
		if (session == null) {
			table.setTable(null);
			return;
		}
		name.setText(LegacyActionTools.escapeMnemonics(session.name()));
		name.setToolTipText(session.name());
		if (table.table() != session.table()) {
			table.setTable(session.table());
		}
		table.setSelected(session.rows().value(), session.rows().phase());
	}

	private void bringUp(Control shown) {
		if (stack.topControl != shown) {
			stack.topControl = shown;
			shown.getParent().layout();
		}
	}
}
