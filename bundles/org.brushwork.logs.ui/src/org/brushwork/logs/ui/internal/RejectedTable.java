package org.brushwork.logs.ui.internal;

import java.util.function.Function;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The first lines that could not be read, each with its number and the reason. */
final class RejectedTable {

	private final Composite page;

	RejectedTable(Composite parent, RejectedLines rejected) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		if (rejected.count() > rejected.first().size()) {
			Label more = new Label(page, SWT.NONE);
			more.setText(NLS.bind(Messages.Rejected_FirstOnly, FilterText.number(rejected.first().size()),
					FilterText.number(rejected.count())));
			GridDataFactory.fillDefaults().indent(8, 4).applyTo(more);
		}
		createTable(rejected);
	}

	Control control() {
		return page;
	}

	private void createTable(RejectedLines rejected) {
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		TableViewer viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData("id", "org.brushwork.logs.rejected"); //$NON-NLS-1$ //$NON-NLS-2$
		addColumn(viewer, layout, Messages.Rejected_Line, new ColumnPixelData(90), line -> FilterText.number(line.line()));
		addColumn(viewer, layout, Messages.Rejected_Reason, new ColumnWeightData(30, 160), line -> LogProblems.explain(line.reason()));
		addColumn(viewer, layout, Messages.Rejected_Text, new ColumnWeightData(70, 200), line -> line.start());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(rejected.first());
		viewer.getTable().setFont(JFaceResources.getTextFont());
	}

	private static void addColumn(TableViewer viewer, TableColumnLayout layout, String title, ColumnLayoutData data,
			Function<RejectedLine, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), data);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((RejectedLine) line)));
	}
}
