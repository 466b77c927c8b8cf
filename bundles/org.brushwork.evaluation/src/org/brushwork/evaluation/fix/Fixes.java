package org.brushwork.evaluation.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brushwork.evaluation.fix.Fix.Action;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Fixes in the order in which they were made. Of several of one row the last one that is no note counts. Immutable;
 * equal when all are.
 */
public final class Fixes {

	/** None. */
	public static final Fixes NONE = new Fixes(List.of());

	private final List<Fix> all;

	private Fixes(List<Fix> all) {
		this.all = List.copyOf(all);
	}

	/** Some fixes, in the order in which they were made. */
	public static Fixes of(List<Fix> fixes) {
		return fixes.isEmpty() ? NONE : new Fixes(fixes);
	}

	/** All of them, in order; unmodifiable. */
	public List<Fix> all() {
		return all;
	}

	/** How many there are. */
	public int size() {
		return all.size();
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** The same with one more. */
	public Fixes with(Fix fix) {
		List<Fix> more = new ArrayList<>(all);
		more.add(fix);
		return new Fixes(more);
	}

	/** The same without the last one; the same if there is none. */
	public Fixes undone() {
		return isEmpty() ? this : of(all.subList(0, all.size() - 1));
	}

	/** The same without any of a row. */
	public Fixes without(RowKey key) {
		return of(all.stream().filter(fix -> !fix.key().equals(key)).toList());
	}

	/** What counts of each row: its last fix that is no note. In the order in which the rows first come. */
	public Map<RowKey, Fix> effective() {
		Map<RowKey, Fix> last = new LinkedHashMap<>();
		all.stream().filter(fix -> fix.action() != Action.NOTE).forEach(fix -> last.put(fix.key(), fix));
		return last;
	}

	/** What counts of a row, if it has more than notes. */
	public Optional<Fix> effective(RowKey key) {
		return all.stream().filter(fix -> fix.key().equals(key) && fix.action() != Action.NOTE)
				.reduce((first, second) -> second);
	}

	/**
	 * Two collections as one.
	 *
	 * @param fixes     all of both, each once, in the order of their times; of one row the later decision counts
	 * @param conflicts rows of which the two decided differently; unmodifiable
	 */
	public record Merge(Fixes fixes, List<Conflict> conflicts) {
	}

	/** One row of which two decisions differ. */
	public record Conflict(Fix ours, Fix theirs) {
	}

	/** Puts in those of somebody else. */
	public Merge merge(Fixes others) {
		Set<Fix> union = new LinkedHashSet<>(all);
		union.addAll(others.all);
		List<Fix> merged = new ArrayList<>(union);
		merged.sort(Comparator.comparing(Fix::when));
		Map<RowKey, Fix> ours = effective();
		List<Conflict> conflicts = new ArrayList<>();
		others.effective().forEach((key, theirs) -> Optional.ofNullable(ours.get(key))
				.filter(own -> !own.isSameAs(theirs)).ifPresent(own -> conflicts.add(new Conflict(own, theirs))));
		return new Merge(of(merged), List.copyOf(conflicts));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Fixes fixes && all.equals(fixes.all);
	}

	@Override
	public int hashCode() {
		return Objects.hash(all);
	}

	@Override
	public String toString() {
		return "Fixes[" + size() + "]";
	}
}
