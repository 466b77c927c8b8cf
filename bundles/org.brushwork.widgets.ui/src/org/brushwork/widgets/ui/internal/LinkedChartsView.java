package org.brushwork.widgets.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SelectionListener;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.core.table.CsvTable;
import org.brushwork.ui.samples.TableSession;
import org.brushwork.ui.samples.TableSessions;
import org.brushwork.ui.selection.OrderedPropertySheetPage;
import org.brushwork.ui.selection.PublishedSelection;
import org.brushwork.ui.selection.SelectionFollower;
import org.brushwork.ui.selection.WhenVisible;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.brushwork.ui.work.FileDrop;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Charts of any CSV file that brush each other, the Samples view and Properties. */
public final class LinkedChartsView extends ViewPart {

	private static final String KIND = "table"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String SAMPLE = "bundle:leaves"; //$NON-NLS-1$

	private final PublishedSelection published = new PublishedSelection();
	private final SelectionListener<RowSelection> brushed = this::brushed;
	private Optional<Path> file = Optional.empty();
	private TableSessions sessions;
	private TableSession session;
	private SelectionFollower<RowSelection> follower;
	private WhenVisible visible;
	private CsvOpening opening;
	private MessageLine message;
	private ColumnChoices choices;
	private LinkedChartsPane charts;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		file = Optional.ofNullable(memento).map(saved -> saved.getString(FILE)).map(Path::of);
	}

	@Override
	public void saveState(IMemento memento) {
		file.ifPresent(shown -> memento.putString(FILE, shown.toString()));
	}

	@Override
	public void createPartControl(Composite parent) {
		sessions = TableSessions.of(getSite().getWorkbenchWindow());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		choices = new ColumnChoices(parent, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
		message = new MessageLine(parent);
		charts = new LinkedChartsPane(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(charts.control());
		opening = new CsvOpening(parent, this::opened, message::fail);
		FileDrop.install(parent, files -> open(files.getFirst()));
		getViewSite().getActionBars().getToolBarManager().add(new OpenCsvAction(getSite(), this::open));
		getSite().setSelectionProvider(published);
		WorkbenchHistory.installUndoRedo(getSite(), getViewSite().getActionBars());
		visible = new WhenVisible(this, () -> charts.select(session.rows().value()));
		visible.install();
		follower = new SelectionFollower<>(this, RowSelection.class, sessions::setActive, sessions::adopt);
		follower.install();
		Optional<Path> before = file;
		show(new DataSet(KIND, SAMPLE), Messages.Linked_SampleName, CsvOpening.sample());
		before.ifPresent(this::open);
	}

	@Override
	public void dispose() {
		follower.uninstall();
		visible.uninstall();
		published.dispose();
		session.rows().removeListener(brushed);
		sessions.release(session, this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (!charts.setFocus()) {
			choices.control().setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new OrderedPropertySheetPage());
		}
		if (adapter == IShowInTarget.class) {
			return adapter.cast(new ShowCsv(this::open));
		}
		return super.getAdapter(adapter);
	}

	/** Reads a file and shows it once it was read; what is shown stays until then, and if it cannot be. */
	void open(Path csv) {
		opening.open(csv);
	}

	private void opened(Path csv, CsvTable table) {
		file = Optional.of(csv);
		show(new DataSet(KIND, csv.toUri().toString()), String.valueOf(csv.getFileName()), table);
	}

	private void show(DataSet dataSet, String name, CsvTable csv) {
		TableSession before = session;
		session = sessions.open(dataSet, name, csv.table(), this);
		session.rows().addListener(brushed);
		sessions.setActive(dataSet);
		message.clear();
		if (csv.rejected().count() > 0) {
			message.note(CsvProblems.explain(csv.rejected()));
		} else if (csv.table().numbers().isEmpty()) {
			message.note(Messages.Linked_NoNumbers);
		}
		choose(LinkedCharts.of(csv.table()));
		published.setSource(session);
		if (before != null) {
			before.rows().removeListener(brushed);
			sessions.release(before, this);
		}
	}

	private void choose(LinkedCharts columns) {
		choices.show(session, columns);
		charts.show(session, columns);
	}

	private void brushed(SelectionModel<RowSelection> model) {
		visible.refresh();
	}
}
