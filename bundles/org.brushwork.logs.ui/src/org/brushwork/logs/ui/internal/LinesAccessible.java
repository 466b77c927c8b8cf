package org.brushwork.logs.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what the table of lines is and how many it holds. */
final class LinesAccessible extends AccessibleAdapter {

	private final LinePages pages;

	LinesAccessible(LinePages pages) {
		this.pages = pages;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = NLS.bind(Messages.LogRecords_Accessible, FilterText.number(pages.size()));
	}
}
