package org.brushwork.ui.samples;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader what the table is, how many rows it has, and what is in the row of the keyboard. */
final class SamplesAccessible extends AccessibleAdapter {

	private static final int MOST_COLUMNS = 12;

	private final SamplesState state;

	SamplesAccessible(SamplesState state) {
		this.state = state;
	}

	void install(Control control) {
		control.getAccessible().addAccessibleListener(this);
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = Messages.Samples_Accessible + ", " + new CountsText(state, false); //$NON-NLS-1$
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		OptionalInt position = state.cursor.position();
		if (position.isPresent()) {
			int row = state.shown().row(position.getAsInt());
			String cells = IntStream.range(0, Math.min(MOST_COLUMNS, state.table().columns().size()))
					.mapToObj(column -> state.table().column(column).name() + " " + state.cells().of(column, row)) //$NON-NLS-1$
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			event.result = NLS.bind(Messages.Samples_AccessibleRow, CountsText.number(position.getAsInt() + 1L), cells);
		}
	}
}
