package org.brushwork.logs.ui.internal;

import java.util.function.IntSupplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what the table of lines is and how many it holds. */
final class LinesAccessible extends AccessibleAdapter {

	private final IntSupplier rows;

	LinesAccessible(IntSupplier rows) {
		this.rows = rows;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = NLS.bind(Messages.LogRecords_Accessible, FilterText.number(rows.getAsInt()));
	}
}
