package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.count.LogIndex.CodedDimension;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The predicates of a filter, by what they are about: cells, targets, addresses, referrers; for each part the set of events
 * that pass it, and what each code fails. A part without predicates is null: everything passes. Immutable.
 */
final class FilterParts {

	private final SortedMap<Dimension, ValuePredicate> predicates;
	private final Part cells;
	private final Part targets;
	private final Part addresses;
	private final Part referrers;

	/**
	 * What passes the predicates of one part.
	 *
	 * @param predicates of this part
	 * @param fails      for each code of the part the dimensions, as bits of their index, whose predicate it fails; null
	 *                   when there is no predicate
	 * @param events     those that pass all; null when all do
	 */
	private record Part(SortedMap<Dimension, ValuePredicate> predicates, int @Nullable [] fails,
			@Nullable EventBits events) {

		static final Part OPEN = new Part(new TreeMap<>(), null, null);
	}

	/** Finds what passes; parts that are as in {@code before} are taken from there. */
	FilterParts(LogIndex index, SortedMap<Dimension, ValuePredicate> predicates, @Nullable FilterParts before) {
		this.predicates = predicates;
		cells = cells(index, before == null ? Part.OPEN : before.cells);
		targets = targets(index, before == null ? Part.OPEN : before.targets);
		addresses = single(index.address(), index.addresses(), before == null ? Part.OPEN : before.addresses);
		referrers = single(index.referrer(), index.referrers(), before == null ? Part.OPEN : before.referrers);
	}

	private SortedMap<Dimension, ValuePredicate> about(List<Dimension> dimensions) {
		SortedMap<Dimension, ValuePredicate> some = new TreeMap<>(predicates);
		some.keySet().retainAll(dimensions);
		return some;
	}

	private Part cells(LogIndex index, Part before) {
		List<CellDimension> dimensions = index.cellDimensions();
		SortedMap<Dimension, ValuePredicate> own = about(dimensions.stream().map(CellDimension::dimension).toList());
		if (own.isEmpty() || own.equals(before.predicates)) {
			return own.isEmpty() ? Part.OPEN : before;
		}
		TimeCells cells = index.cells();
		int[] fails = new int[cells.cells()];
		for (int i = 0; i < dimensions.size(); i++) {
			CellDimension dimension = dimensions.get(i);
			if (own.containsKey(dimension.dimension())) {
				boolean[] passes = Passing.of(dimension.dimension(), own.get(dimension.dimension()), dimension.values());
				for (int cell = 0; cell < fails.length; cell++) {
					fails[cell] |= passes[dimension.codeOf()[cell]] ? 0 : 1 << i;
				}
			}
		}
		return new Part(own, fails, CellBits.of(index, fails));
	}

	private Part targets(LogIndex index, Part before) {
		List<CodedDimension> dimensions = index.targetDimensions();
		SortedMap<Dimension, ValuePredicate> own = about(dimensions.stream().map(CodedDimension::dimension).toList());
		if (own.isEmpty() || own.equals(before.predicates)) {
			return own.isEmpty() ? Part.OPEN : before;
		}
		int[] fails = new int[index.targets().size()];
		for (int i = 0; i < dimensions.size(); i++) {
			CodedDimension dimension = dimensions.get(i);
			int[] codes = dimension.codeOf();
			if (codes != null && own.containsKey(dimension.dimension())) {
				boolean[] passes = Passing.of(dimension.dimension(), own.get(dimension.dimension()), dimension.values());
				for (int target = 0; target < fails.length; target++) {
					fails[target] |= passes[codes[target]] ? 0 : 1 << i;
				}
			}
		}
		byte[] passes = EventBits.table(fails.length, target -> fails[target] == 0);
		return new Part(own, fails, index.targets().passing(passes));
	}

	private Part single(CodedDimension dimension, CodedColumn column, Part before) {
		SortedMap<Dimension, ValuePredicate> own = about(List.of(dimension.dimension()));
		if (own.isEmpty() || own.equals(before.predicates)) {
			return own.isEmpty() ? Part.OPEN : before;
		}
		boolean[] passes = Passing.of(dimension.dimension(), own.get(own.firstKey()), dimension.values());
		return new Part(own, null, column.passing(EventBits.table(passes.length, code -> passes[code])));
	}

	/** All predicates. */
	SortedMap<Dimension, ValuePredicate> predicates() {
		return predicates;
	}

	/** For each cell the dimensions, as bits of their index, whose predicate it fails; null when there is none. */
	int @Nullable [] cellFails() {
		return cells.fails;
	}

	/** The same for each target. */
	int @Nullable [] targetFails() {
		return targets.fails;
	}

	/** The events that pass all predicates; null for all events. */
	@Nullable
	EventBits all() {
		return and(cells.events, outsideCells());
	}

	/** The events that pass the predicates of all parts but cells. */
	@Nullable
	EventBits outsideCells() {
		return and(targets.events, and(addresses.events, referrers.events));
	}

	/** The events that pass the predicates of all parts but targets. */
	@Nullable
	EventBits outsideTargets() {
		return and(cells.events, and(addresses.events, referrers.events));
	}

	/** The events that pass the predicates of all parts but addresses. */
	@Nullable
	EventBits outsideAddresses() {
		return and(cells.events, and(targets.events, referrers.events));
	}

	/** The events that pass the predicates of all parts but referrers. */
	@Nullable
	EventBits outsideReferrers() {
		return and(cells.events, and(targets.events, addresses.events));
	}

	private static @Nullable EventBits and(@Nullable EventBits one, @Nullable EventBits other) {
		if (one == null || other == null) {
			return one == null ? other : one;
		}
		return one.and(other);
	}
}
