package org.brushwork.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of an interval brush. */
public final class BrushMenu {

	/** Gives a control its menu, in which what cannot be done now is disabled. */
	public BrushMenu(Control control, BrushState brush, Runnable exactly) {
		Menu menu = new Menu(control);
		MenuItem type = new MenuItem(menu, SWT.PUSH);
		type.setText(Messages.BrushMenu_exactly + "\tF2"); //$NON-NLS-1$
		type.addListener(SWT.Selection, event -> exactly.run());
		MenuItem clear = new MenuItem(menu, SWT.PUSH);
		clear.setText(Messages.BrushMenu_clear + '\t' + Messages.BrushMenu_clearKey);
		clear.addListener(SWT.Selection, event -> brush.clear());
		menu.addListener(SWT.Show, event -> {
			type.setEnabled(brush.bins() > 0);
			clear.setEnabled(brush.value() != null);
		});
		control.setMenu(menu);
	}
}
