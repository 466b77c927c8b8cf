package org.brushwork.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Makes a chart a stop of the keyboard: a click gives it the focus, Tab brings it and takes it away, arrows stay inside. */
public final class KeyboardStop extends Gesture {

	/** For a control that hears keys. */
	public KeyboardStop(Control control) {
		super(control, SWT.MouseDown, SWT.Traverse);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.MouseDown) {
			control.setFocus();
			return;
		}
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
		default -> {
			// Esc closes a dialog and mnemonics work, unless a gesture says otherwise
		}
		}
	}
}
