package org.brushwork.ui.samples;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.ColumnSummary;
import org.brushwork.core.table.ColumnSummary.Numbers;
import org.brushwork.core.table.ColumnSummary.Texts;
import org.eclipse.osgi.util.NLS;

/** What Properties shows of a table: the fields of the only selected row, or what many rows have in each column. */
final class TableProperties {

	private static final int DIGITS = 4;

	private final TableSelection selection;
	private final ReadOnlyProperties properties;
	private final NumberFormat whole = NumberFormat.getIntegerInstance();

	private TableProperties(TableSelection selection) {
		this.selection = selection;
		this.properties = new ReadOnlyProperties(selection.name());
	}

	static ReadOnlyProperties of(TableSelection selection) {
		TableProperties made = new TableProperties(selection);
		made.add(Messages.TableProperties_Table, selection.name());
		if (selection.rows().size() == 1) {
			made.addRow(selection.rows().rows().findFirst().orElseThrow());
		} else {
			made.addSums();
		}
		return made.properties;
	}

	private void add(String name, String value) {
		properties.add(Messages.TableProperties_Category, name, value);
	}

	private void addRow(int row) {
		add(Messages.TableProperties_Row, whole.format(row + 1L));
		TableCells cells = new TableCells(selection.table(), Locale.getDefault(Locale.Category.FORMAT));
		for (int column = 0; column < selection.table().columns().size(); column++) {
			Column shown = selection.table().column(column);
			properties.add(Messages.TableProperties_Fields, shown.name(),
					shown.isMissing(row) ? Messages.TableProperties_Missing : cells.of(column, row));
		}
	}

	private void addSums() {
		add(Messages.TableProperties_Rows, whole.format(selection.table().rowCount()));
		add(Messages.TableProperties_Selected, whole.format(selection.rows().size()));
		String category = selection.rows().isEmpty() ? Messages.TableProperties_AllRows
				: NLS.bind(Messages.TableProperties_SomeRows, whole.format(selection.rows().size()));
		for (ColumnSummary column : selection.columns()) {
			properties.add(category, column.name(), column instanceof Numbers numbers ? of(numbers) : of((Texts) column));
		}
	}

	private ReadOnlyProperties of(Numbers numbers) {
		boolean none = numbers.present() == 0;
		ReadOnlyProperties made = new ReadOnlyProperties(none ? Messages.TableProperties_Missing
				: NLS.bind(Messages.TableProperties_Numbers,
						new Object[] { text(numbers.mean()), text(numbers.min()), text(numbers.max()) }));
		if (!none) {
			made.add(null, Messages.TableProperties_Mean, text(numbers.mean()));
			made.add(null, Messages.TableProperties_Min, text(numbers.min()));
			made.add(null, Messages.TableProperties_Max, text(numbers.max()));
		}
		addMissing(made, numbers);
		return made;
	}

	private ReadOnlyProperties of(Texts texts) {
		ReadOnlyProperties made = new ReadOnlyProperties(texts.present() == 0 ? Messages.TableProperties_Missing
				: texts.top().stream()
						.map(top -> NLS.bind(Messages.TableProperties_Count, top.text(), whole.format(top.count())))
						.collect(Collectors.joining(", "))); //$NON-NLS-1$
		made.add(null, Messages.TableProperties_Different, whole.format(texts.different()));
		texts.top().forEach(top -> made.add(null, top.text(), whole.format(top.count())));
		addMissing(made, texts);
		return made;
	}

	private void addMissing(ReadOnlyProperties made, ColumnSummary column) {
		if (column.missing() > 0) {
			made.add(null, Messages.TableProperties_MissingRows, whole.format(column.missing()));
		}
	}

	/** Four significant digits, as many as a glance takes in; all those of a whole number. */
	private String text(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e15) { // all of these are exact
			return whole.format(value);
		}
		NumberFormat format = NumberFormat.getNumberInstance();
		int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
		format.setMaximumFractionDigits(Math.clamp(DIGITS - 1L - magnitude, 0, 12));
		return format.format(value);
	}
}
