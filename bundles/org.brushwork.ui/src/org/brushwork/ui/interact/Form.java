package org.brushwork.ui.interact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.brushwork.core.trait.Computed;
import org.brushwork.core.trait.ReadableTrait;
import org.brushwork.core.trait.Refusal;
import org.brushwork.core.trait.Trait;

/** The entries of a panel and their values together. */
final class Form<R> {

	private final Shape<R> shape;
	private final List<Entry<?>> entries = new ArrayList<>();
	private final Map<String, Entry<?>> byName = new HashMap<>();
	private final List<Function<? super R, Optional<String>>> checks = new ArrayList<>();
	private final ReadableTrait<R> value;
	private final ReadableTrait<Boolean> changed;
	/** Whether each value is checked together with the others: not while all are changed at once. */
	private boolean together;

	/** All have their initial values. */
	Form(Shape<R> shape) {
		this.shape = shape;
		for (Parameter<?> parameter : shape.parameters()) {
			add(parameter);
		}
		value = Computed.of(() -> shape.maker().apply(values()));
		changed = Computed.of(() -> entries.stream().anyMatch(Form::isChanged));
		value.observe(now -> entries.forEach(Entry::retry));
		together = true;
	}

	private <T> void add(Parameter<T> parameter) {
		int index = entries.size();
		Entry<T> entry = new Entry<>(parameter, candidate -> refuse(index, candidate));
		if (byName.put(parameter.name(), entry) != null) {
			throw new IllegalArgumentException("two parameters are named " + parameter.name()); //$NON-NLS-1$
		}
		entries.add(entry);
	}

	private Optional<Refusal> refuse(int index, Object candidate) {
		if (!together) {
			return Optional.empty();
		}
		List<Object> candidates = values();
		candidates.set(index, candidate);
		return refuse(candidates);
	}

	private Optional<Refusal> refuse(List<Object> candidates) {
		try {
			R whole = shape.maker().apply(candidates);
			return checks.stream().flatMap(check -> check.apply(whole).stream()).findFirst().map(Unfit.Together::new);
		} catch (RuntimeException e) {
			return Optional.of(new Unfit.Together(Failure.reason(e)));
		}
	}

	private List<Object> values() {
		List<Object> values = new ArrayList<>();
		entries.forEach(entry -> values.add(entry.value().getValue()));
		return values;
	}

	/** Whether something else than its initial value is shown. */
	static boolean isChanged(Entry<?> entry) {
		return !entry.value().getValue().equals(entry.parameter().initial()) || entry.refusal().getValue().isPresent();
	}

	/** In the order of the panel. */
	List<Entry<?>> entries() {
		return entries;
	}

	/**
	 * The entry of that name and type.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	<T> Entry<T> entry(String name, Class<T> type) {
		if (!byName.containsKey(name)) {
			throw new IllegalArgumentException("there is no parameter " + name + ", only " //$NON-NLS-1$ //$NON-NLS-2$
					+ shape.parameters().stream().map(Parameter::name).toList());
		}
		Entry<?> entry = byName.get(name);
		Class<?> has = entry.parameter().domain().type();
		if (has != type) {
			throw new IllegalArgumentException(
					name + " is of type " + has.getSimpleName() + ", not " + type.getSimpleName()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Trusted.as(entry);
	}

	/** Labels and values, for messages. */
	String describe(R whole) {
		List<Object> parts = shape.parts().apply(whole);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			words.add(describe(entries.get(i).parameter(), parts.get(i)));
		}
		return String.join(", ", words); //$NON-NLS-1$
	}

	private static <T> String describe(Parameter<T> parameter, Object part) {
		Domain<T> domain = parameter.domain();
		return parameter.words().label() + " = " + domain.format(domain.type().cast(part)); //$NON-NLS-1$
	}

	/** All good values. */
	ReadableTrait<R> value() {
		return value;
	}

	/** Whether a reset would change anything that can be seen. */
	ReadableTrait<Boolean> changed() {
		return changed;
	}

	/**
	 * Refuses some values from now on.
	 *
	 * @throws IllegalArgumentException if the present ones are among them
	 */
	void check(Function<? super R, Optional<String>> check) {
		check.apply(value.getValue()).ifPresent(reason -> {
			throw new IllegalArgumentException("the check refuses the value that is shown: " + reason); //$NON-NLS-1$
		});
		checks.add(check);
	}

	/**
	 * Changes all values at once.
	 *
	 * @throws IllegalArgumentException if they are refused; nothing has changed then
	 */
	void set(R next) {
		List<Object> parts = shape.parts().apply(next);
		Optional<Refusal> reason = refuse(parts);
		if (reason.isPresent()) {
			throw new IllegalArgumentException("refused: " + reason.get()); //$NON-NLS-1$
		}
		setAll(parts);
	}

	/** Makes all values the initial ones and forgets what was refused. */
	void reset() {
		setAll(shape.parameters().stream().<Object>map(Parameter::initial).toList());
		entries.forEach(Entry::revert);
	}

	private void setAll(List<Object> parts) {
		for (int i = 0; i < parts.size(); i++) {
			require(entries.get(i), parts.get(i));
		}
		together = false;
		try {
			Trait.hold(() -> {
				for (int i = 0; i < parts.size(); i++) {
					set(entries.get(i), parts.get(i));
				}
			});
		} finally {
			together = true;
		}
	}

	private static <T> void require(Entry<T> entry, Object part) {
		entry.parameter().domain().refuse(entry.parameter().domain().type().cast(part)).ifPresent(reason -> {
			throw new IllegalArgumentException(entry.parameter().name() + " is refused: " + reason); //$NON-NLS-1$
		});
	}

	private static <T> void set(Entry<T> entry, Object part) {
		entry.value().setValue(entry.parameter().domain().type().cast(part));
	}

	void dispose() {
		value.dispose();
		changed.dispose();
		entries.forEach(Entry::dispose);
	}
}
