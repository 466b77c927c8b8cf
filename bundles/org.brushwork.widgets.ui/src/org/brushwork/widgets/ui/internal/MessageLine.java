package org.brushwork.widgets.ui.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that says what is wrong, and is not there while nothing is. */
final class MessageLine {

	private final Composite line;
	private final Label icon;
	private final Label text;

	/** Makes an empty one, in a grid. */
	MessageLine(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(line);
		icon = new Label(line, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		text = new Label(line, SWT.WRAP);
		text.setData("id", "org.brushwork.widgets.linked.message"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		clear();
	}

	/** Says that something could not be done. */
	void fail(String what) {
		say(what, Dialog.DLG_IMG_MESSAGE_ERROR);
	}

	/** Says that something is to be known. */
	void note(String what) {
		say(what, Dialog.DLG_IMG_MESSAGE_WARNING);
	}

	void clear() {
		text.setText(""); //$NON-NLS-1$
		show(false);
	}

	private void say(String what, String image) {
		icon.setImage(org.eclipse.jface.resource.JFaceResources.getImage(image));
		text.setText(what);
		icon.requestLayout();
		text.requestLayout();
		show(true);
	}

	private void show(boolean visible) {
		line.setVisible(visible);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(line);
		line.requestLayout();
	}
}
