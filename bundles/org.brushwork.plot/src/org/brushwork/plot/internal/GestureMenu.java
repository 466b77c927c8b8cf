package org.brushwork.plot.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a chart: its tools, and how it is zoomed. Made anew whenever it is opened. */
public final class GestureMenu {

	private final Menu menu;
	private final @Nullable GestureMode mode;
	private final Navigation navigation;

	/** Gives a control its menu; the mode is null when there is only one tool. */
	public GestureMenu(Control control, @Nullable GestureMode mode, Navigation navigation) {
		this.mode = mode;
		this.navigation = navigation;
		menu = new Menu(control);
		menu.addListener(SWT.Show, event -> fill());
		control.setMenu(menu);
	}

	private void fill() {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		GestureMode tools = mode;
		if (tools != null) {
			int number = 1;
			for (Tool tool : tools.tools()) {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText(tool.label() + '\t' + number++);
				item.setSelection(tool == tools.current());
				item.addListener(SWT.Selection, event -> tools.choose(tool));
			}
			new MenuItem(menu, SWT.SEPARATOR);
		}
		add(Messages.Zoom_in, "+", true, () -> navigation.step(true)); //$NON-NLS-1$
		add(Messages.Zoom_out, "-", true, () -> navigation.step(false)); //$NON-NLS-1$
		add(Messages.Zoom_fit, "0", navigation.isZoomed(), navigation::fit); //$NON-NLS-1$
		add(Messages.Zoom_back, Messages.Zoom_backKeys, navigation.hasBack(), navigation::back);
		add(Messages.Zoom_forward, Messages.Zoom_forwardKeys, navigation.hasForward(), navigation::forward);
	}

	private void add(String text, String keys, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text + '\t' + keys);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
