package org.brushwork.logs.ui.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.eclipse.ui.IMemento;

/** Keeps filters in a memento of the workbench, so that they come back after a restart. */
final class FilterMemento {

	private static final String FROM = "from"; //$NON-NLS-1$
	private static final String TO = "to"; //$NON-NLS-1$
	private static final String WHERE = "where"; //$NON-NLS-1$
	private static final String DIMENSION = "dimension"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String REGEX = "regex"; //$NON-NLS-1$

	private FilterMemento() {
		// functions only
	}

	/** Adds a filter to a memento that has none. */
	static void save(EventFilter filter, IMemento memento) {
		filter.time().ifPresent(range -> {
			memento.putString(FROM, Long.toString(range.from()));
			memento.putString(TO, Long.toString(range.to()));
		});
		filter.predicates().forEach((dimension, predicate) -> save(dimension, predicate, memento.createChild(WHERE)));
	}

	private static void save(Dimension dimension, ValuePredicate predicate, IMemento memento) {
		memento.putString(DIMENSION, dimension.key());
		switch (predicate) {
		case ValuePredicate.OneOf some -> some.values()
				.forEach(value -> memento.createChild(VALUE).putString(VALUE, value));
		case ValuePredicate.Between range -> {
			memento.putString(FROM, range.from());
			memento.putString(TO, range.to());
		}
		case ValuePredicate.Matching pattern -> memento.putString(REGEX, pattern.regex());
		}
	}

	/** Reads a filter; a part that cannot be read is left out. */
	static EventFilter load(IMemento memento) {
		EventFilter filter = time(memento).map(EventFilter.ALL::withTime).orElse(EventFilter.ALL);
		for (IMemento where : memento.getChildren(WHERE)) {
			Optional<Dimension> dimension = Optional.ofNullable(where.getString(DIMENSION)).flatMap(Dimension::ofKey);
			Optional<ValuePredicate> predicate = predicate(where);
			if (dimension.isPresent() && predicate.isPresent()) {
				filter = filter.with(dimension.get(), predicate.get());
			}
		}
		return filter;
	}

	private static Optional<TimeRange> time(IMemento memento) {
		try {
			String from = memento.getString(FROM);
			String to = memento.getString(TO);
			return from == null || to == null ? Optional.empty()
					: Optional.of(new TimeRange(Long.parseLong(from), Long.parseLong(to)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Optional<ValuePredicate> predicate(IMemento memento) {
		String regex = memento.getString(REGEX);
		if (regex != null) {
			try {
				return Optional.of(new ValuePredicate.Matching(regex));
			} catch (PatternSyntaxException e) {
				return Optional.empty();
			}
		}
		String from = memento.getString(FROM);
		String to = memento.getString(TO);
		if (from != null && to != null) {
			return Optional.of(new ValuePredicate.Between(from, to));
		}
		Set<String> values = new LinkedHashSet<>();
		for (IMemento value : memento.getChildren(VALUE)) {
			Optional.ofNullable(value.getString(VALUE)).ifPresent(values::add);
		}
		return values.isEmpty() ? Optional.empty() : Optional.of(new ValuePredicate.OneOf(values));
	}
}
