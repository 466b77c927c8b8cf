package org.brushwork.logs.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.Measure;
import org.brushwork.logs.internal.store.EventColumns;
import org.brushwork.logs.internal.store.TextValues;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is counted of a log once and for all: the cells, and three columns of codes that may be many: what was asked for,
 * by whom, and from where. Immutable.
 */
public final class LogIndex {

	/** What the counts up to the boundaries may take for an event. */
	private static final int PREFIX_BYTES = 2;

	private static final int FEWEST_BLOCKS = 4;
	private static final int MOST_BLOCKS = 128;

	private final EventColumns columns;
	private final TimeCells cells;
	private final List<CellDimension> cellDimensions;
	private final List<CodedDimension> targetDimensions = new ArrayList<>();
	private final CodedDimension address;
	private final CodedDimension referrer;
	private final CodedColumn targets;
	private final CodedColumn addresses;
	private final CodedColumn referrers;
	private final Map<Dimension, int[]> totals = new TreeMap<>();

	/**
	 * Counts, in linear time.
	 *
	 * @param parts the dimensions of the parts of a target, in their order
	 */
	LogIndex(EventColumns columns, TimeCells cells, List<CellDimension> cellDimensions, List<Dimension> parts,
			Progress progress) throws CancelledException {
		this.columns = columns;
		this.cells = cells;
		this.cellDimensions = cellDimensions;
		for (int part = 0; part < parts.size(); part++) {
			targetDimensions.add(CodedDimension.of(parts.get(part), columns.targetTable().values(part),
					columns.targetTable().codes(part)));
		}
		address = new CodedDimension(Dimension.ADDRESS, columns.addressValues(), null, false);
		referrer = new CodedDimension(Dimension.REFERRER, columns.referrerValues(), null, false);
		int block = block();
		targets = new CodedColumn(columns.targets(), columns.targetTable().size(), block, progress);
		addresses = new CodedColumn(columns.addresses(), address.size(), block, progress);
		referrers = new CodedColumn(columns.referrers(), referrer.size(), block, progress);
		targetDimensions.forEach(dimension -> totals.put(dimension.dimension(),
				dimension.fold(targets.totals(), null, Fails.NOTHING)));
		totals.put(Dimension.ADDRESS, addresses.totals());
		totals.put(Dimension.REFERRER, referrers.totals());
		cellDimensions.forEach(dimension -> totals.put(dimension.dimension(), dimension.totals()));
	}

	/** As many blocks as the memory for their counts allows. */
	private int block() {
		long codes = (long) columns.targetTable().size() + address.size() + referrer.size();
		long events = columns.size();
		long blocks = Math.clamp(events * PREFIX_BYTES / (4 * codes), FEWEST_BLOCKS, MOST_BLOCKS);
		long block = Math.ceilDiv(events, blocks);
		return (int) (Math.ceilDiv(block, Long.SIZE) * Long.SIZE);
	}

	int events() {
		return columns.size();
	}

	/** The first event that is not before a time (seconds since 1970). */
	int firstEvent(long second) {
		int low = 0;
		int high = events();
		while (low < high) {
			int middle = low + high >>> 1;
			if (columns.second(middle) < second) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The events in the order of their lines, not to be changed; null when that is the order of time. */
	int @Nullable [] fileOrder() {
		return columns.fileOrder();
	}

	TimeCells cells() {
		return cells;
	}

	int combos() {
		return columns.comboCount();
	}

	List<CellDimension> cellDimensions() {
		return cellDimensions;
	}

	List<CodedDimension> targetDimensions() {
		return targetDimensions;
	}

	/** The index of one of {@link #cellDimensions}; -1 for another one. */
	int cellDimension(Dimension dimension) {
		return IntStream.range(0, cellDimensions.size())
				.filter(i -> cellDimensions.get(i).dimension().equals(dimension)).findFirst().orElse(-1);
	}

	/** The names of the values of a dimension of the log. */
	CodeNames names(Dimension dimension) {
		int few = cellDimension(dimension);
		if (few >= 0) {
			return new FewValues(cellDimensions.get(few).values());
		}
		return new ManyValues((switch (dimension.kind()) {
		case ADDRESS -> address;
		case REFERRER -> referrer;
		default -> targetDimensions.get(targetDimension(dimension));
		}).values());
	}

	/** The index of one of {@link #targetDimensions}; -1 for another one. */
	int targetDimension(Dimension dimension) {
		return IntStream.range(0, targetDimensions.size())
				.filter(i -> targetDimensions.get(i).dimension().equals(dimension)).findFirst().orElse(-1);
	}

	CodedDimension address() {
		return address;
	}

	CodedDimension referrer() {
		return referrer;
	}

	CodedColumn targets() {
		return targets;
	}

	CodedColumn addresses() {
		return addresses;
	}

	CodedColumn referrers() {
		return referrers;
	}

	/** How many events of the log have each value of a dimension of it; not to be changed. */
	int[] totals(Dimension dimension) {
		check(dimension);
		return totals.get(dimension);
	}

	/** @throws IllegalArgumentException if the log does not have a dimension */
	void check(Dimension dimension) {
		if (!totals.containsKey(dimension)) {
			throw new IllegalArgumentException("a dimension of the log wanted, got: " + dimension);
		}
	}

	/** The number that an event has of a measure; -1 for none. */
	long number(Measure measure, int event) {
		return measure == Measure.BYTES ? columns.bytes(event) : columns.micros(event);
	}

	/** Bytes of memory besides the columns. */
	long memory() {
		long memory = cells.memory() + (long) Character.BYTES * cellDimensions.size() * cells.cells() + targets.memory()
				+ addresses.memory() + referrers.memory();
		for (CodedDimension dimension : targetDimensions) {
			memory += dimension.oneToOne() ? 0 : (long) Integer.BYTES * dimension.size();
		}
		return memory;
	}

	/**
	 * A dimension whose values are texts that may be many.
	 *
	 * @param codeOf   the code of each target's value; null when it is not a part of targets
	 * @param oneToOne whether that is the target's own number, as of paths in a log without parameters
	 */
	record CodedDimension(Dimension dimension, TextValues values, int @Nullable [] codeOf, boolean oneToOne) {

		/** How many values there are. */
		int size() {
			return values.size();
		}

		/** Of the parts of targets. */
		static CodedDimension of(Dimension dimension, TextValues values, int[] codes) {
			return new CodedDimension(dimension, values, codes, codes.length == values.size()
					&& IntStream.range(0, codes.length).allMatch(target -> codes[target] == target));
		}

		/**
		 * Adds up the counts of targets by the values of this dimension; the result is not to be changed.
		 *
		 * @param fails what each target fails, by the dimensions' indices; null for nothing
		 * @param own   the index of this dimension, whose predicate does not matter
		 */
		int[] fold(int[] counts, @Nullable Fails fails, int own) {
			int[] codes = codeOf;
			if (codes == null || fails == null && oneToOne) {
				return counts;
			}
			int[] folded = new int[size()];
			for (int target = 0; target < counts.length; target++) {
				if (fails == null || fails.of(target) == Fails.NOTHING || fails.of(target) == own) {
					folded[codes[target]] += counts[target];
				}
			}
			return folded;
		}
	}
}
