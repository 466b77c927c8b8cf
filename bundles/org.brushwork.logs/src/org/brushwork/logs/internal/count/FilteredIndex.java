package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.count.CodedColumn.Prefixes;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The counts of a log under the predicates of a filter, time left out, prepared so that those of any range of time cost
 * little: what is in the cells by bins, what may have many values by boundaries. Immutable.
 */
final class FilteredIndex {

	private final LogIndex index;
	private final FilterParts parts;
	private final @Nullable EventBits outsideCells;
	private final @Nullable EventBits outsideTargets;
	private final @Nullable EventBits outsideAddresses;
	private final @Nullable EventBits outsideReferrers;
	private final int[] cellCounts;
	private final Prefixes targets;
	private final Prefixes addresses;
	private final Prefixes referrers;
	/** {@code [dimension][bin][code]}: how many events that pass all predicates but the dimension's are before the bin. */
	private final int[][][] binPrefixes;
	/** {@code [bin]}: how many events pass all predicates. */
	private final int[] binTotals;

	FilteredIndex(LogIndex index, FilterParts parts, Progress progress) throws CancelledException {
		this.index = index;
		this.parts = parts;
		outsideCells = parts.outsideCells();
		outsideTargets = parts.outsideTargets();
		outsideAddresses = parts.outsideAddresses();
		outsideReferrers = parts.outsideReferrers();
		progress.checkCancelled();
		cellCounts = CellBits.counts(index, outsideCells, progress);
		targets = index.targets().prefixes(outsideTargets, progress);
		addresses = index.addresses().prefixes(outsideAddresses, progress);
		referrers = index.referrers().prefixes(outsideReferrers, progress);
		TimeCells cells = index.cells();
		binTotals = new int[cells.bins()];
		List<CellDimension> dimensions = index.cellDimensions();
		binPrefixes = new int[dimensions.size()][cells.bins() + 1][];
		CellCounts counts = new CellCounts(dimensions);
		counts.copyTo(binPrefixes, 0);
		for (int bin = 0; bin < cells.bins(); bin++) {
			int before = counts.matched;
			addSlots(cells.firstSlot(bin), cells.firstSlot(bin + 1), counts);
			binTotals[bin] = counts.matched - before;
			counts.copyTo(binPrefixes, bin + 1);
		}
	}

	private void addSlots(int from, int to, CellCounts counts) {
		int[] fails = parts.cellFails();
		for (int cell = index.cells().firstCell(from); cell < index.cells().firstCell(to); cell++) {
			counts.add(cell, fails == null ? 0 : fails[cell], cellCounts[cell]);
		}
	}

	private void addEvents(int from, int to, CellCounts counts) {
		TimeCells cells = index.cells();
		int[] fails = parts.cellFails();
		EventBits set = outsideCells;
		int[] cellOf = new int[index.combos()];
		int event = from;
		for (int slot = cells.slotOf(from); event < to; slot++) {
			cells.map(slot, cellOf);
			int end = Math.min(to, cells.firstEvent(slot + 1));
			for (; event < end; event++) {
				if (set == null || set.contains(event)) {
					int cell = cellOf[cells.combos()[event]];
					counts.add(cell, fails == null ? 0 : fails[cell], 1);
				}
			}
		}
	}

	/** The counts of what is in the cells, among the events {@code [from, to)}. */
	CellCounts cells(int from, int to) {
		CellCounts counts = new CellCounts(index.cellDimensions());
		if (from >= to) {
			return counts;
		}
		TimeCells cells = index.cells();
		int firstSlot = from == 0 ? 0 : cells.slotOf(from - 1) + 1;
		int lastSlot = cells.slotOf(to);
		if (firstSlot >= lastSlot) {
			addEvents(from, to, counts);
			return counts;
		}
		addEvents(from, cells.firstEvent(firstSlot), counts);
		int firstBin = firstSlot == 0 ? 0 : cells.binOf(firstSlot - 1) + 1;
		int lastBin = lastSlot == cells.slots() ? cells.bins() : cells.binOf(lastSlot);
		if (firstBin >= lastBin) {
			addSlots(firstSlot, lastSlot, counts);
		} else {
			addSlots(firstSlot, cells.firstSlot(firstBin), counts);
			counts.add(binPrefixes, firstBin, lastBin, binTotals);
			addSlots(cells.firstSlot(lastBin), lastSlot, counts);
		}
		addEvents(cells.firstEvent(lastSlot), to, counts);
		return counts;
	}

	/** How many events pass all predicates, in each bin. */
	int[] binTotals() {
		return binTotals;
	}

	/** How often each target is asked for among the events {@code [from, to)} that pass the predicates of other parts. */
	int[] targets(int from, int to) {
		return index.targets().counts(targets, outsideTargets, from, to);
	}

	/** The same of addresses. */
	int[] addresses(int from, int to) {
		return index.addresses().counts(addresses, outsideAddresses, from, to);
	}

	/** The same of referrers. */
	int[] referrers(int from, int to) {
		return index.referrers().counts(referrers, outsideReferrers, from, to);
	}

	/** The predicates. */
	FilterParts parts() {
		return parts;
	}

	/** The events that pass all predicates; null for all events. */
	@Nullable
	EventBits all() {
		return parts.all();
	}
}
