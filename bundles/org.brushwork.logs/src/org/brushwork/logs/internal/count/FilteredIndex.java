package org.brushwork.logs.internal.count;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The counts of a log under the predicates of a filter, time left out, prepared so that those of any range of time cost
 * little: what is in the cells by bins, what may have many values by boundaries. Immutable.
 */
final class FilteredIndex {

	/** Parts of all bins that are counted at the same time; the more, the more is added up afterwards. */
	private static final int SLICES = 8;

	private final LogIndex index;
	private final FilterParts parts;
	private final @Nullable EventBits outsideCells;
	private final int[] cellCounts;
	private final FilteredColumn targets;
	private final FilteredColumn addresses;
	private final FilteredColumn referrers;
	/**
	 * {@code [dimension][bin][code]}: how many events that pass all predicates but the dimension's are before the bin; the
	 * last as in {@link CellCounts}.
	 */
	private final int[][][] binPrefixes;
	/** {@code [bin]}: how many events pass all predicates. */
	private final int[] binTotals;

	FilteredIndex(LogIndex index, FilterParts parts, Progress progress) throws CancelledException {
		this.index = index;
		this.parts = parts;
		outsideCells = parts.outsideCells();
		cellCounts = CellBits.counts(index, outsideCells, progress);
		targets = FilteredColumn.of(index.targets(), parts.outsideTargets(), progress);
		addresses = FilteredColumn.of(index.addresses(), parts.outsideAddresses(), progress);
		referrers = FilteredColumn.of(index.referrers(), parts.outsideReferrers(), progress);
		TimeCells cells = index.cells();
		binTotals = new int[cells.bins()];
		binPrefixes = new int[CellCounts.counted(index.cellDimensions())][cells.bins() + 1][];
		int slices = Math.min(cells.bins(), SLICES);
		CellCounts[] sums = new CellCounts[slices];
		Cancelling.each(slices, progress, slice -> sums[slice] = sum(slice, slices));
		for (int slice = 1; slice < slices; slice++) {
			sums[slice].add(sums[slice - 1]);
			for (int bin = first(slice, slices) + 1; bin <= first(slice + 1, slices); bin++) {
				sums[slice - 1].addTo(binPrefixes, bin);
			}
		}
	}

	/** The first bin of a slice of all bins. */
	private int first(int slice, int slices) {
		return (int) ((long) index.cells().bins() * slice / slices);
	}

	/** Counts the bins of a slice, as if none were before it. */
	private CellCounts sum(int slice, int slices) {
		TimeCells cells = index.cells();
		CellCounts counts = new CellCounts(index.cellDimensions());
		if (slice == 0) {
			counts.copyTo(binPrefixes, 0);
		}
		for (int bin = first(slice, slices); bin < first(slice + 1, slices); bin++) {
			int before = counts.matched;
			addSlots(cells.firstSlot(bin), cells.firstSlot(bin + 1), counts);
			binTotals[bin] = counts.matched - before;
			counts.copyTo(binPrefixes, bin + 1);
		}
		return counts;
	}

	private void addSlots(int from, int to, CellCounts counts) {
		for (int cell = index.cells().firstCell(from); cell < index.cells().firstCell(to); cell++) {
			counts.add(cell, fails(cell), cellCounts[cell]);
		}
	}

	private void addEvents(int from, int to, CellCounts counts) {
		TimeCells cells = index.cells();
		EventBits set = outsideCells;
		int[] cellOf = new int[index.combos()];
		int event = from;
		for (int slot = cells.slotOf(from); event < to; slot++) {
			cells.map(slot, cellOf);
			int end = Math.min(to, cells.firstEvent(slot + 1));
			for (; event < end; event++) {
				if (set == null || set.contains(event)) {
					int cell = cellOf[cells.combos()[event]];
					counts.add(cell, fails(cell), 1);
				}
			}
		}
	}

	private int fails(int cell) {
		Fails fails = parts.cellFails();
		return fails == null ? Fails.NOTHING : fails.of(cell);
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

	/** What was asked for, under the predicates of other parts. */
	FilteredColumn targets() {
		return targets;
	}

	/** Who asked, likewise. */
	FilteredColumn addresses() {
		return addresses;
	}

	/** What led to the events, likewise. */
	FilteredColumn referrers() {
		return referrers;
	}

	/** The predicates. */
	FilterParts parts() {
		return parts;
	}

	/** Bytes of memory besides the log's index, at most. */
	long memory() {
		long memory = parts.memory() + targets.memory() + addresses.memory() + referrers.memory();
		EventBits set = outsideCells;
		if (set != null) {
			memory += set.memory() + 4L * cellCounts.length;
		}
		for (int[][] prefixes : binPrefixes) {
			memory += 4L * prefixes.length * prefixes[0].length;
		}
		return memory;
	}
}
