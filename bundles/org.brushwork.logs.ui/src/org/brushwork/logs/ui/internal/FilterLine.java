package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What stands above the panels or the lines of a log: its name, how many events pass the filters, and a chip for each
 * filter. It breaks into lines where there is no room for all.
 */
final class FilterLine {

	private static final int MARGIN = 8;
	private static final int CHIP_MARGIN = 3;

	private final Composite line;
	private final GridData place;
	private final Label name;
	private final Label count;
	private final List<FilterChip> chips = new ArrayList<>();
	private LogSession session;
	private List<FilterPart> parts = List.of();

	/** @param parent has a grid of one column */
	FilterLine(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = MARGIN;
		layout.marginLeft = MARGIN;
		layout.marginRight = MARGIN;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		place = (GridData) line.getLayoutData();
		place.widthHint = 1; // as wide as the page, not as all chips side by side
		// Not now: the page is just being laid out, and would go on with the height from before.
		line.addListener(SWT.Resize, event -> line.getDisplay().asyncExec(this::fitHeight));
		name = new Label(line, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		count = new Label(line, SWT.NONE);
		count.setData("id", "org.brushwork.logs.count"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void show(LogSession shown, EventStore store, LogSnapshot snapshot) {
		session = shown;
		boolean moved = set(name, shown.name());
		moved |= set(count, countOf(snapshot, store.rejected().count()));
		moved |= showChips(FilterPart.of(snapshot.filter(), store.zone()));
		if (moved) {
			line.layout();
			fitHeight();
		}
	}

	private boolean showChips(List<FilterPart> next) {
		if (next.equals(parts)) {
			return false;
		}
		boolean otherSize = next.size() != parts.size();
		parts = next;
		while (chips.size() > next.size()) {
			chips.removeLast().dispose();
		}
		while (chips.size() < next.size()) {
			int index = chips.size();
			FilterChip chip = new FilterChip(line, () -> remove(index));
			chip.setData("id", "org.brushwork.logs.chip." + index); //$NON-NLS-1$ //$NON-NLS-2$
			chips.add(chip);
		}
		for (int index = 0; index < next.size(); index++) {
			otherSize |= !chips.get(index).text().equals(next.get(index).text());
			chips.get(index).setText(next.get(index).text());
		}
		return otherSize;
	}

	/** Lets go of the log. What is shown stays until the next one. */
	void forget() {
		session = null;
	}

	private void remove(int index) {
		if (session == null) {
			return;
		}
		FilterPart part = parts.get(index);
		session.filters().commit(NLS.bind(Messages.FilterLine_Remove, part.name()), part.from(session.filters().value()));
	}

	/** The grid does not ask how high the line is in the width that it got. */
	private void fitHeight() {
		if (line.isDisposed()) {
			return;
		}
		int width = line.getSize().x;
		// As high as a chip also without one: the panels should not jump at the first filter.
		int height = Math.max(FilterChip.height(line) + 2 * CHIP_MARGIN,
				line.computeSize(Math.max(1, width), SWT.DEFAULT).y);
		if (place.heightHint != height && width > 0) {
			place.heightHint = height;
			line.getParent().layout();
		}
	}

	private static String countOf(LogSnapshot snapshot, long rejected) {
		String passing = FilterText.number(snapshot.matched());
		String all = FilterText.number(snapshot.events());
		return rejected == 0 ? NLS.bind(Messages.FilterLine_Count, passing, all)
				: NLS.bind(Messages.FilterLine_CountRejected, new Object[] { passing, all, FilterText.number(rejected) });
	}

	private static boolean set(Label label, String text) {
		boolean other = !label.getText().equals(text);
		if (other) {
			label.setText(text);
		}
		return other;
	}
}
