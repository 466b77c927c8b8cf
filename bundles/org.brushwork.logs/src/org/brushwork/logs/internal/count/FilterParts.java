package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.count.LogIndex.CodedDimension;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The predicates of a filter, by what they are about: cells, targets, addresses, referrers; for each part the set of
 * events that pass it, and what each code fails. A part without predicates has neither: everything passes. Immutable.
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
	 * @param fails      what each code of the part fails, by the dimensions' indices; null when there is no predicate, or
	 *                   only one dimension
	 * @param events     those that pass all; null when all do
	 */
	private record Part(SortedMap<Dimension, ValuePredicate> predicates, @Nullable Fails fails,
			@Nullable EventBits events) {

		static final Part OPEN = new Part(new TreeMap<>(), null, null);

		long memory() {
			return (fails == null ? 0 : fails.memory()) + (events == null ? 0 : events.memory());
		}
	}

	private FilterParts(SortedMap<Dimension, ValuePredicate> predicates, Part cells, Part targets, Part addresses,
			Part referrers) {
		this.predicates = predicates;
		this.cells = cells;
		this.targets = targets;
		this.addresses = addresses;
		this.referrers = referrers;
	}

	/** No predicates. */
	static FilterParts none() {
		return new FilterParts(new TreeMap<>(), Part.OPEN, Part.OPEN, Part.OPEN, Part.OPEN);
	}

	/** The parts of other predicates; takes from here what is the same. */
	FilterParts with(SortedMap<Dimension, ValuePredicate> others, LogIndex index, Progress progress)
			throws CancelledException {
		return new FilterParts(others, cells(others, index, progress), targets(others, index, progress),
				single(others, index.address(), index.addresses(), addresses, progress),
				single(others, index.referrer(), index.referrers(), referrers, progress));
	}

	private static SortedMap<Dimension, ValuePredicate> about(List<Dimension> dimensions,
			SortedMap<Dimension, ValuePredicate> predicates) {
		SortedMap<Dimension, ValuePredicate> some = new TreeMap<>(predicates);
		some.keySet().retainAll(dimensions);
		return some;
	}

	private Part cells(SortedMap<Dimension, ValuePredicate> others, LogIndex index, Progress progress)
			throws CancelledException {
		List<CellDimension> dimensions = index.cellDimensions();
		SortedMap<Dimension, ValuePredicate> own = about(dimensions.stream().map(CellDimension::dimension).toList(),
				others);
		if (own.isEmpty() || own.equals(cells.predicates)) {
			return own.isEmpty() ? Part.OPEN : cells;
		}
		Fails fails = new Fails(index.cells().cells(), CellDimensions.HOUR, CellDimensions.WEEKDAY);
		for (int i = 0; i < dimensions.size(); i++) {
			CellDimension dimension = dimensions.get(i);
			if (own.containsKey(dimension.dimension())) {
				byte[] passes = Passing.of(dimension.dimension(), own.get(dimension.dimension()), dimension.values());
				for (int cell = 0; cell < dimension.codeOf().length; cell++) {
					if (passes[dimension.codeOf()[cell]] == 0) {
						fails.add(cell, i);
					}
				}
			}
		}
		return new Part(own, fails, CellBits.of(index, fails, progress));
	}

	private Part targets(SortedMap<Dimension, ValuePredicate> others, LogIndex index, Progress progress)
			throws CancelledException {
		List<CodedDimension> dimensions = index.targetDimensions();
		SortedMap<Dimension, ValuePredicate> own = about(dimensions.stream().map(CodedDimension::dimension).toList(),
				others);
		if (own.isEmpty() || own.equals(targets.predicates)) {
			return own.isEmpty() ? Part.OPEN : targets;
		}
		Fails fails = new Fails(index.targets().size());
		for (int i = 0; i < dimensions.size(); i++) {
			CodedDimension dimension = dimensions.get(i);
			int[] codes = dimension.codeOf();
			if (codes != null && own.containsKey(dimension.dimension())) {
				byte[] passes = Passing.of(dimension.dimension(), own.get(dimension.dimension()), dimension.values(),
						progress);
				for (int target = 0; target < codes.length; target++) {
					if (passes[codes[target]] == 0) {
						fails.add(target, i);
					}
				}
			}
		}
		return new Part(own, fails, index.targets().passing(fails.passes(), progress));
	}

	private static Part single(SortedMap<Dimension, ValuePredicate> others, CodedDimension dimension,
			CodedColumn column, Part before, Progress progress) throws CancelledException {
		SortedMap<Dimension, ValuePredicate> own = about(List.of(dimension.dimension()), others);
		if (own.isEmpty() || own.equals(before.predicates)) {
			return own.isEmpty() ? Part.OPEN : before;
		}
		byte[] passes = Passing.of(dimension.dimension(), own.get(own.firstKey()), dimension.values(), progress);
		return new Part(own, null, column.passing(passes, progress));
	}

	/** All predicates. */
	SortedMap<Dimension, ValuePredicate> predicates() {
		return predicates;
	}

	/** What each cell fails, by the dimensions' indices; null when there is no predicate on them. */
	@Nullable
	Fails cellFails() {
		return cells.fails;
	}

	/** The same for each target. */
	@Nullable
	Fails targetFails() {
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

	/** Bytes of memory. */
	long memory() {
		return cells.memory() + targets.memory() + addresses.memory() + referrers.memory();
	}
}
