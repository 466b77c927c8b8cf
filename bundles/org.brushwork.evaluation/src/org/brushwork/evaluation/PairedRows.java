package org.brushwork.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.core.table.Column;

/**
 * Which rows of two predictions are the same: those of one identity where both have identities, else those in the same
 * place. Classes are the same by name.
 *
 * @param before     the first predictions
 * @param after      the second ones
 * @param classes    the classes of both, those of the first one first; unmodifiable
 * @param byId       whether rows were joined by identity
 * @param beforeRows rows of the first ...
 * @param afterRows  ... and those of the second that are the same and have the same actual class; not to be changed
 * @param relabeled  rows of the first whose actual class is another in the second; in no comparison; not to be changed
 * @param onlyBefore rows of the first that the second does not have; not to be changed
 * @param onlyAfter  rows of the second that the first does not have; not to be changed
 */
public record PairedRows(Predictions before, Predictions after, List<String> classes, boolean byId, int[] beforeRows,
		int[] afterRows, int[] relabeled, int[] onlyBefore, int[] onlyAfter) {

	/**
	 * Joins them. Linear.
	 *
	 * @throws PairingException if they are not of the same rows at all
	 */
	public static PairedRows of(Predictions before, Predictions after) throws PairingException {
		boolean byId = before.details().ids().isPresent() && after.details().ids().isPresent();
		if (!byId && before.rowCount() != after.rowCount()) {
			throw new PairingException(PairingException.Problem.ROWS, before.rowCount(), after.rowCount());
		}
		int[] partners = byId
				? partners(before.details().ids().orElseThrow(), after.details().ids().orElseThrow())
				: IntStream.range(0, before.rowCount()).toArray();
		return of(before, after, byId, partners);
	}

	/** The row of the second that has the identity of each row of the first, or -1. */
	private static int[] partners(Column before, Column after) {
		Map<String, Integer> rows = new HashMap<>(2 * after.size());
		for (int row = 0; row < after.size(); row++) {
			rows.put(CellNames.of(after, row), row);
		}
		return IntStream.range(0, before.size()).map(row -> rows.getOrDefault(CellNames.of(before, row), -1)).toArray();
	}

	private static PairedRows of(Predictions before, Predictions after, boolean byId, int[] partners)
			throws PairingException {
		List<Integer> same = new ArrayList<>();
		List<Integer> relabeled = new ArrayList<>();
		List<Integer> onlyBefore = new ArrayList<>();
		Set<Integer> met = new HashSet<>();
		for (int row = 0; row < partners.length; row++) {
			int partner = partners[row];
			if (partner < 0) {
				onlyBefore.add(row);
				continue;
			}
			met.add(partner);
			boolean equal = before.classes().get(before.actual(row)).equals(after.classes().get(after.actual(partner)));
			(equal ? same : relabeled).add(row);
		}
		if (same.isEmpty()) {
			throw new PairingException(relabeled.isEmpty() ? PairingException.Problem.NOTHING_IN_COMMON
					: PairingException.Problem.OTHER_CLASSES, before.rowCount(), after.rowCount());
		}
		Set<String> classes = new LinkedHashSet<>(before.classes());
		classes.addAll(after.classes());
		int[] rows = ints(same);
		int[] onlyAfter = IntStream.range(0, after.rowCount()).filter(row -> !met.contains(row)).toArray();
		return new PairedRows(before, after, List.copyOf(classes), byId, rows,
				IntStream.of(rows).map(row -> partners[row]).toArray(), ints(relabeled), ints(onlyBefore), onlyAfter);
	}

	private static int[] ints(List<Integer> rows) {
		return rows.stream().mapToInt(Integer::intValue).toArray();
	}

	/** How many rows are compared. */
	public int size() {
		return beforeRows.length;
	}
}
