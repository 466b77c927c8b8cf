package org.brushwork.ui.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What mouse and keys do on a chart, on one page. */
final class GesturesDialog extends Dialog {

	private static final int WIDTH = 300;

	GesturesDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Gestures_Title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite page = (Composite) super.createDialogArea(parent);
		Composite columns = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(24, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		Composite left = column(columns);
		section(left, Messages.Gestures_Time, Messages.Gestures_TimeKeys);
		section(left, Messages.Gestures_Categories, Messages.Gestures_CategoryKeys);
		section(left, Messages.Gestures_Panels, Messages.Gestures_PanelKeys);
		section(left, Messages.Gestures_Everywhere, Messages.Gestures_EverywhereKeys);
		Composite right = column(columns);
		section(right, Messages.Gestures_Charts, Messages.Gestures_ChartKeys);
		section(right, Messages.Gestures_Figures, Messages.Gestures_FigureKeys);
		return page;
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).margins(8, 8).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		return column;
	}

	/** @param rows lines of a gesture, a bar and what it does */
	private static void section(Composite table, String title, String rows) {
		Label heading = label(table, title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
		rows.lines().forEach(row -> {
			String[] cells = row.split("\\|", 2); //$NON-NLS-1$
			label(table, cells[0]);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label(table, cells[1]));
		});
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
