package org.brushwork.evaluation.fix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Table;
import org.brushwork.evaluation.fix.Fix.Action;
import org.brushwork.evaluation.fix.Misfit.Reason;

/**
 * What becomes of data by fixes. Those that do not fit are left out, and told; the data itself is never changed.
 *
 * @param rows      the data
 * @param relabeled the new label of each row that gets one; unmodifiable
 * @param excluded  the rows that are left out
 * @param misfits   the fixes that do not fit, in their order; unmodifiable
 */
public record FixedRows(LabeledRows rows, Map<Integer, String> relabeled, RowSelection excluded, List<Misfit> misfits) {

	/** Copies the collections. */
	public FixedRows {
		relabeled = Map.copyOf(relabeled);
		misfits = List.copyOf(misfits);
	}

	/**
	 * Applies fixes, one after the other.
	 *
	 * @param classes the labels there can be; empty for any
	 */
	public static FixedRows of(LabeledRows rows, Fixes fixes, Set<String> classes) {
		Map<Integer, String> labels = new HashMap<>();
		BitSet excluded = new BitSet();
		List<Misfit> misfits = new ArrayList<>();
		for (Fix fix : fixes.all()) {
			OptionalInt found = rows.row(fix.key());
			if (found.isEmpty()) {
				misfits.add(new Misfit(fix, Reason.NO_ROW, ""));
				continue;
			}
			int row = found.getAsInt();
			if (!rows.content(row).equals(fix.content())) {
				misfits.add(new Misfit(fix, Reason.CONTENT, rows.content(row)));
			} else if (fix.action() == Action.RELABEL) {
				relabel(fix, row, labels.getOrDefault(row, rows.label(row)), classes, labels, misfits);
				excluded.clear(row);
			} else if (fix.action() == Action.EXCLUDE) {
				excluded.set(row);
			}
		}
		labels.entrySet().removeIf(entry -> entry.getValue().equals(rows.label(entry.getKey()))); // there and back
		return new FixedRows(rows, labels, RowSelection.of(excluded), misfits);
	}

	private static void relabel(Fix fix, int row, String now, Set<String> classes, Map<Integer, String> labels,
			List<Misfit> misfits) {
		if (!classes.isEmpty() && !classes.contains(fix.newLabel())) {
			misfits.add(new Misfit(fix, Reason.UNKNOWN_LABEL, now));
		} else if (now.equals(fix.newLabel())) {
			misfits.add(new Misfit(fix, Reason.DONE, now));
		} else if (!now.equals(fix.oldLabel())) {
			misfits.add(new Misfit(fix, Reason.LABEL, now));
		} else {
			labels.put(row, fix.newLabel());
		}
	}

	/** The label of a row now, the new one if it has one. */
	public String label(int row) {
		return relabeled.getOrDefault(row, rows.label(row));
	}

	/** The data with the new labels and without the excluded rows. */
	public Table table() {
		return new FixedTable(this).table();
	}

	/** The fixes that do not fit, those aside that have nothing left to do. */
	public List<Misfit> harmful() {
		return misfits.stream().filter(misfit -> !misfit.isHarmless()).toList();
	}
}
