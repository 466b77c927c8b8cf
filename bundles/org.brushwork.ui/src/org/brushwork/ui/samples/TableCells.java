package org.brushwork.ui.samples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brushwork.core.table.CellText;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/**
 * Cells as people see them: numbers as in their country, without groups, since many are years or identities, and with as
 * many decimals in a column as most have, so that they stand one below the other.
 */
public final class TableCells implements CellText {

	private static final int LOOKED_AT = 500;
	private static final int MOST_DECIMALS = 12;
	private static final int MOST_COMMON_DECIMALS = 6;
	private static final double HUGE = 1e15;
	private static final double TINY = 1e-6;

	private final Table table;
	private final List<Integer> decimals = new ArrayList<>();
	private final Locale locale;
	/** A format belongs to one thread. */
	private final ThreadLocal<NumberFormat> plain = ThreadLocal.withInitial(this::plain);
	private final ThreadLocal<NumberFormat> scientific = ThreadLocal.withInitial(this::scientific);

	/** Writes the cells of a table in a language. */
	public TableCells(Table table, Locale locale) {
		this.table = table;
		this.locale = locale;
		table.columns().forEach(column -> decimals.add(column instanceof NumberColumn numbers ? decimals(numbers) : 0));
	}

	private static int decimals(NumberColumn column) {
		int most = 0;
		int step = Math.max(1, column.size() / LOOKED_AT);
		for (int row = 0; row < column.size(); row += step) {
			double value = column.value(row);
			if (Double.isFinite(value) && isPlain(value)) {
				most = Math.max(most, new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
			}
		}
		return most > MOST_COMMON_DECIMALS ? 0 : most;
	}

	@Override
	public String of(int column, int row) {
		Column cells = table.column(column);
		if (cells.isMissing(row)) {
			return ""; //$NON-NLS-1$
		}
		return cells instanceof TextColumn texts ? texts.text(row)
				: number(((NumberColumn) cells).value(row), decimals.get(column));
	}

	/** A number that is in no column, such as a mean of one. */
	public String number(int column, double value) {
		return number(value, decimals.get(column));
	}

	private String number(double value, int least) {
		if (!isPlain(value) && Double.isFinite(value)) {
			return scientific.get().format(value);
		}
		NumberFormat format = plain.get();
		format.setMinimumFractionDigits(least);
		return format.format(value);
	}

	private static boolean isPlain(double value) {
		double size = Math.abs(value);
		return size == 0 || size >= TINY && size < HUGE;
	}

	private NumberFormat plain() {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format;
	}

	private NumberFormat scientific() {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		if (format instanceof DecimalFormat decimal) {
			decimal.applyPattern("0.######E0"); //$NON-NLS-1$
		}
		return format;
	}
}
