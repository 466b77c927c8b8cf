package org.brushwork.ui.samples;

import java.text.NumberFormat;
import org.eclipse.osgi.util.NLS;

/** Says how many rows there are, are shown and are selected, or which filter cannot be understood. */
record CountsText(SamplesState state, boolean onlySelected) {

	@Override
	public String toString() {
		if (state.table().columns().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		return state.filters.firstError(state.table()).map(this::error).orElseGet(this::counts);
	}

	private String error(TypedFilters.Error error) {
		String name = state.table().column(error.column()).name();
		return error.part().isEmpty() ? NLS.bind(Messages.Samples_FilterNoNumber, name)
				: NLS.bind(Messages.Samples_FilterBadNumber, name, error.part());
	}

	private String counts() {
		int all = state.table().rowCount();
		int shown = state.shown().size();
		int selected = state.cursor.selected().size();
		String rows = shown == all ? NLS.bind(Messages.Samples_Rows, number(all))
				: NLS.bind(Messages.Samples_RowsOf, number(shown), number(all));
		return selected == 0 ? rows + (onlySelected ? Messages.Samples_NoneSelected : "") //$NON-NLS-1$
				: NLS.bind(Messages.Samples_Selected, rows, number(selected));
	}

	static String number(long number) {
		return NumberFormat.getIntegerInstance().format(number);
	}
}
