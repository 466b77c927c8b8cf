package org.brushwork.logs.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** How far the reading of a log is, on the page that waits for it, with Cancel. */
final class LoadingPane {

	private static final int WIDTH = 360;
	private static final int FULL = 1_000;
	private static final int MILLIS_BETWEEN_LOOKS = 100;

	private final Composite pane;
	private final ProgressBar bar;
	private final Label text;
	private LogLoading loading;
	private boolean watching;

	LoadingPane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(pane);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).exclude(true).applyTo(pane);
		pane.setVisible(false);
		bar = new ProgressBar(pane, SWT.SMOOTH);
		bar.setMaximum(FULL);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
		text = new Label(pane, SWT.CENTER);
		text.setData("id", "org.brushwork.logs.progress"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().applyTo(text);
		Button cancel = new Button(pane, SWT.PUSH);
		cancel.setText(IDialogConstants.CANCEL_LABEL);
		cancel.setData("id", "org.brushwork.logs.cancel"); //$NON-NLS-1$ //$NON-NLS-2$
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> loading.cancel()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(cancel);
	}

	/** Follows the reading of a log; null hides this. */
	void show(LogLoading followed) {
		loading = followed;
		boolean shown = followed != null;
		((GridData) pane.getLayoutData()).exclude = !shown;
		pane.setVisible(shown);
		if (shown) {
			update();
		}
	}

	private void update() {
		LoadWatch.Step step = loading.step();
		bar.setSelection((int) (step.fraction() * FULL));
		text.setText(LoadText.of(step));
		if (!watching) {
			watching = true;
			pane.getDisplay().timerExec(MILLIS_BETWEEN_LOOKS, this::look);
		}
	}

	private void look() {
		watching = false;
		if (!pane.isDisposed() && loading != null && pane.isVisible()) {
			update();
		}
	}
}
