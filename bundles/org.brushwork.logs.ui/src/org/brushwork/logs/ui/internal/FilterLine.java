package org.brushwork.logs.ui.internal;

import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line above the panels or the lines of a log: its name, how many events pass the filters, and which these are. */
final class FilterLine {

	private final Label name;
	private final Label count;
	private final Label filters;

	FilterLine(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		name = new Label(line, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		count = new Label(line, SWT.NONE);
		count.setData("id", "org.brushwork.logs.count"); //$NON-NLS-1$ //$NON-NLS-2$
		filters = new Label(line, SWT.NONE);
		filters.setData("id", "org.brushwork.logs.filters"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
	}

	void show(LogSession session, EventStore store, LogSnapshot snapshot) {
		EventFilter filter = snapshot.filter();
		long rejected = store.rejected().count();
		set(name, session.name());
		set(count, countOf(snapshot, rejected));
		String text = FilterText.of(filter, store.zone());
		set(filters, text);
		filters.setToolTipText(text);
	}

	private static String countOf(LogSnapshot snapshot, long rejected) {
		String passing = FilterText.number(snapshot.matched());
		String all = FilterText.number(snapshot.events());
		return rejected == 0 ? NLS.bind(Messages.FilterLine_Count, passing, all)
				: NLS.bind(Messages.FilterLine_CountRejected, new Object[] { passing, all, FilterText.number(rejected) });
	}

	private static void set(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			label.requestLayout();
		}
	}
}
