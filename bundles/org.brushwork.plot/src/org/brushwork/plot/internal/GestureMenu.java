package org.brushwork.plot.internal;

import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A part of a chart's context menu: its tools, and how it is zoomed. */
public final class GestureMenu {

	private final Navigation navigation;
	private @Nullable GestureMode mode;
	private BooleanSupplier zooms = () -> true;

	/** Makes a part without tools. */
	public GestureMenu(Navigation navigation) {
		this.navigation = navigation;
	}

	/** Shows the tools of a mode too. */
	public void setMode(GestureMode tools) {
		mode = tools;
	}

	/** Has the entries that zoom only when something is true; it is asked each time. */
	void onlyWhen(BooleanSupplier condition) {
		zooms = condition;
	}

	/** Adds the entries to a menu that is about to be shown. */
	public void fill(Menu menu) {
		GestureMode tools = mode;
		if (tools != null) {
			int number = 1;
			for (Tool tool : tools.tools()) {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText(tool.label() + '\t' + number++);
				item.setSelection(tool == tools.current());
				item.addListener(SWT.Selection, event -> tools.choose(tool));
			}
		}
		if (zooms.getAsBoolean()) {
			if (tools != null) {
				new MenuItem(menu, SWT.SEPARATOR);
			}
			fillZoom(menu);
		}
	}

	private void fillZoom(Menu menu) {
		add(menu, Messages.Zoom_in, "+", true, () -> navigation.step(true)); //$NON-NLS-1$
		add(menu, Messages.Zoom_out, "-", true, () -> navigation.step(false)); //$NON-NLS-1$
		add(menu, Messages.Zoom_fit, "0", navigation.isZoomed(), navigation::fit); //$NON-NLS-1$
		add(menu, Messages.Zoom_back, Messages.Zoom_backKeys, navigation.hasBack(), navigation::back);
		add(menu, Messages.Zoom_forward, Messages.Zoom_forwardKeys, navigation.hasForward(), navigation::forward);
	}

	private static void add(Menu menu, String text, String keys, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text + '\t' + keys);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
