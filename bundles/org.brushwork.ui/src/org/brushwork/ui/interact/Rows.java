package org.brushwork.ui.interact;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The rows of a panel, and headings where groups begin. */
final class Rows extends Composite {

	/** Around all, in pixels. */
	static final int MARGIN = 10;

	/**
	 * Makes a row for each entry.
	 *
	 * @param parent shows nothing else above them
	 */
	Rows(Composite parent, Form<?> form) {
		super(parent, SWT.NONE);
		List<RowsLayout.Line> lines = new ArrayList<>();
		for (Entry<?> entry : form.entries()) {
			String group = entry.parameter().words().group();
			Label heading = null;
			if (!group.isEmpty()) {
				heading = new Label(this, SWT.NONE);
				heading.setText(group.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			lines.add(new RowsLayout.Line(heading, Row.of(this, entry)));
		}
		setLayout(new RowsLayout(lines));
	}
}
