package org.brushwork.ui.samples;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Stands in the place of rows while no table is open, and leads to where one is opened. */
final class NoTablePage {

	/** A view that may be installed: this bundle does not need it. */
	private static final String CHARTS = "org.brushwork.widgets.linkedCharts"; //$NON-NLS-1$

	private final Composite page;
	private final Link charts;
	private final IWorkbenchPage workbench;

	NoTablePage(Composite parent, IWorkbenchPage workbench) {
		this.workbench = workbench;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(page);
		Label words = new Label(page, SWT.WRAP | SWT.CENTER);
		words.setText(Messages.NoTable_Text);
		words.setData("id", "org.brushwork.samples.noTable"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).hint(100, SWT.DEFAULT).applyTo(words);
		charts = new Link(page, SWT.NONE);
		charts.setText(Messages.NoTable_Open);
		charts.setData("id", "org.brushwork.samples.openCharts"); //$NON-NLS-1$ //$NON-NLS-2$
		charts.addListener(SWT.Selection, event -> openCharts());
		charts.setVisible(PlatformUI.getWorkbench().getViewRegistry().find(CHARTS) != null);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(charts);
	}

	Control control() {
		return page;
	}

	boolean setFocus() {
		return charts.setFocus();
	}

	private void openCharts() {
		try {
			workbench.showView(CHARTS);
		} catch (PartInitException e) {
			ILog.get().error(CHARTS, e);
		}
	}
}
