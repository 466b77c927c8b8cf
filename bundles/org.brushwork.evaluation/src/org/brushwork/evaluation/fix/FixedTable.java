package org.brushwork.evaluation.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a table of fixed rows. */
final class FixedTable {

	private final FixedRows fixed;
	private final int[] kept;

	FixedTable(FixedRows fixed) {
		this.fixed = fixed;
		kept = IntStream.range(0, fixed.rows().size()).filter(row -> !fixed.excluded().contains(row)).toArray();
	}

	Table table() {
		List<Column> columns = new ArrayList<>();
		for (Column column : fixed.rows().table().columns()) {
			boolean labels = column == fixed.rows().labels() && !fixed.relabeled().isEmpty();
			columns.add(switch (column) {
			case NumberColumn numbers -> labels ? labels(numbers) : new NumberColumn(column.name(), picked(numbers));
			case TextColumn texts -> labels ? texts(texts) : picked(texts);
			});
		}
		return new Table(columns);
	}

	/** Labels that were numbers stay numbers if the new ones are some too. */
	private Column labels(NumberColumn column) {
		boolean numeric = fixed.relabeled().values().stream().allMatch(FixedTable::isNumber);
		return numeric
				? new NumberColumn(column.name(),
						Arrays.stream(kept).mapToDouble(row -> fixed.relabeled().containsKey(row)
								? Double.parseDouble(fixed.label(row))
								: column.value(row)).toArray())
				: texts(column);
	}

	private static boolean isNumber(String label) {
		try {
			return CellNames.of(Double.parseDouble(label)).equals(label);
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private Column texts(Column column) {
		@Nullable
		String[] texts = new @Nullable String[kept.length];
		for (int i = 0; i < kept.length; i++) {
			String label = fixed.label(kept[i]);
			texts[i] = label.isEmpty() ? null : label;
		}
		return TextColumn.of(column.name(), texts);
	}

	private double[] picked(NumberColumn column) {
		return Arrays.stream(kept).mapToDouble(column::value).toArray();
	}

	private Column picked(TextColumn column) {
		return TextColumn.ofCodes(column.name(), Arrays.stream(kept).map(column::code).toArray(), column.values());
	}
}
