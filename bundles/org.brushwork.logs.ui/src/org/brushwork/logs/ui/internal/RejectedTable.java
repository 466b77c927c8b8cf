package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.RejectedLines;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The first lines that could not be read, each with its number and the reason. */
final class RejectedTable implements CopyablePage {

	private final Composite page;
	private final LinePlaces places;
	private final TableViewer viewer;

	RejectedTable(Composite parent, EventStore store, LinePlaces places) {
		this.places = places;
		RejectedLines rejected = store.rejected();
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		if (rejected.count() > rejected.first().size()) {
			Label more = new Label(page, SWT.NONE);
			more.setText(NLS.bind(Messages.Rejected_FirstOnly, FilterText.number(rejected.first().size()),
					FilterText.number(rejected.count())));
			GridDataFactory.fillDefaults().indent(8, 4).applyTo(more);
		}
		viewer = createTable(store.files(), rejected);
	}

	@Override
	public Control control() {
		return page;
	}

	/** One line each: place, reason and text with tabs between. */
	@Override
	public void copy() {
		ClipboardText.put(page.getDisplay(), Arrays.stream(viewer.getTable().getSelection())
				.map(item -> row((RejectedLine) item.getData())).collect(Collectors.joining()));
	}

	@Override
	public void selectAll() {
		viewer.getTable().selectAll();
	}

	private String row(RejectedLine line) {
		String place = places.names().isEmpty() ? String.valueOf(line.line()) : places.of(line.file(), line.line());
		return place + "\t" + LogProblems.explain(line.reason()) + "\t" + line.start() //$NON-NLS-1$ //$NON-NLS-2$
				+ System.lineSeparator();
	}

	private TableViewer createTable(List<Path> files, RejectedLines rejected) {
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		TableViewer made = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
		made.getTable().setHeaderVisible(true);
		made.getTable().setData("id", "org.brushwork.logs.rejected"); //$NON-NLS-1$ //$NON-NLS-2$
		made.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.LogRecords_Rejected, FilterText.number(rejected.count()));
			}
		});
		addColumn(made, layout, Messages.Rejected_Line, new ColumnPixelData(90 + 8 * places.width()),
				line -> places.of(line.file(), line.line()));
		addColumn(made, layout, Messages.Rejected_Reason, new ColumnWeightData(30, 160), line -> LogProblems.explain(line.reason()));
		addColumn(made, layout, Messages.Rejected_Text, new ColumnWeightData(70, 200), line -> line.start());
		made.setContentProvider(ArrayContentProvider.getInstance());
		made.setInput(rejected.first());
		made.getTable().setFont(JFaceResources.getTextFont());
		return made;
	}

	private static void addColumn(TableViewer viewer, TableColumnLayout layout, String title, ColumnLayoutData data,
			Function<RejectedLine, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), data);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((RejectedLine) line)));
	}
}
