package org.brushwork.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The part of a chart's context menu that is about an interval brush; what cannot be done now is disabled.
 *
 * @param brush   the brush
 * @param exactly opens the window in which its ends are typed
 */
public record BrushMenu(BrushState brush, Runnable exactly) {

	/** Adds the entries to a menu that is about to be shown. */
	public void fill(Menu menu) {
		MenuItem type = new MenuItem(menu, SWT.PUSH);
		type.setText(Messages.BrushMenu_exactly + "\tF2"); //$NON-NLS-1$
		type.setEnabled(brush.bins() > 0);
		type.addListener(SWT.Selection, event -> exactly.run());
		MenuItem clear = new MenuItem(menu, SWT.PUSH);
		clear.setText(Messages.BrushMenu_clear + '\t' + Messages.BrushMenu_clearKey);
		clear.setEnabled(brush.value() != null);
		clear.addListener(SWT.Selection, event -> brush.clear());
	}
}
