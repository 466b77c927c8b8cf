package org.brushwork.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Code that can be selected and copied. */
final class GalleryCode extends Composite {

	private static final int TAB = 4;

	private final Text text;

	GalleryCode(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Gallery_Code);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Button copy = new Button(this, SWT.PUSH);
		copy.setText(Messages.Gallery_Copy);
		copy.setData("id", "org.brushwork.gallery.copy"); //$NON-NLS-1$ //$NON-NLS-2$
		copy.addListener(SWT.Selection, event -> copyAll());
		text = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setData("id", "org.brushwork.gallery.code"); //$NON-NLS-1$ //$NON-NLS-2$
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(TAB);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(text);
	}

	/** Shows code, lines ended by a line feed. */
	void show(String code) {
		text.setText(code.stripTrailing());
	}

	private void copyAll() {
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
