package org.brushwork.ui.interact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.brushwork.ui.interact.Parameter.Caption;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/**
 * Describes a panel without a record. Parameters come in the order in which they are added; {@link #label}, {@link #unit},
 * {@link #tooltip} and {@link #group} are about the one that was added last. Belongs to the UI thread.
 */
public final class InteractBuilder {

	private final Composite parent;
	private final List<Parameter<?>> parameters = new ArrayList<>();

	InteractBuilder(Composite parent) {
		this.parent = parent;
	}

	/** A slider and a field for numbers from {@code min} to {@code max} in steps, at first {@code initial}. */
	public InteractBuilder range(String name, double min, double max, double step, double initial) {
		return add(name, Domains.range(NumberType.DOUBLE, min, max, step), initial);
	}

	/** The same for whole numbers, in steps of one. */
	public InteractBuilder range(String name, int min, int max, int initial) {
		return add(name, Domains.range(NumberType.INTEGER, min, max, 1), initial);
	}

	/** A field for any number. */
	public InteractBuilder number(String name, double initial) {
		return add(name, Domains.number(NumberType.DOUBLE, Optional.empty()), initial);
	}

	/** A field for any whole number. */
	public InteractBuilder number(String name, int initial) {
		return add(name, Domains.number(NumberType.INTEGER, Optional.empty()), initial);
	}

	/** A check box. */
	public InteractBuilder check(String name, boolean initial) {
		return add(name, new Domain.OfFlag(), initial);
	}

	/** A combo that offers some values, at first the {@code initial} one; see {@link Labelled} for their words. */
	@SafeVarargs
	public final <T> InteractBuilder choice(String name, Class<T> type, T initial, T... offered) {
		return add(name, Domains.choice(type, List.of(offered)), initial);
	}

	/** A combo that offers the constants of an enum. */
	public <E extends Enum<E>> InteractBuilder choice(String name, E initial) {
		Class<E> type = initial.getDeclaringClass();
		return choice(name, type, initial, type.getEnumConstants());
	}

	/** A text field. */
	public InteractBuilder text(String name, String initial) {
		return add(name, new Domain.OfText(), initial);
	}

	/** A field for a day. */
	public InteractBuilder date(String name, LocalDate initial) {
		return add(name, new Domain.OfDate(), initial);
	}

	/** A button that opens a dialog of colours. */
	public InteractBuilder color(String name, RGB initial) {
		return add(name, new Domain.OfColor(), initial);
	}

	/** What people call it; without it the name made readable. */
	public InteractBuilder label(String label) {
		return word(old -> new Caption(label, old.unit(), old.tooltip(), old.group()));
	}

	/** What it is measured in. */
	public InteractBuilder unit(String unit) {
		return word(old -> new Caption(old.label(), unit, old.tooltip(), old.group()));
	}

	/** One sentence that is shown while the mouse rests there. */
	public InteractBuilder tooltip(String tooltip) {
		return word(old -> new Caption(old.label(), old.unit(), tooltip, old.group()));
	}

	/** The heading above it, which those after it share. */
	public InteractBuilder group(String heading) {
		return word(old -> new Caption(old.label(), old.unit(), old.tooltip(), heading));
	}

	/**
	 * Makes the panel.
	 *
	 * @throws IllegalArgumentException if there are no parameters, or two have the same name
	 */
	public Interact<Values> build() {
		if (parameters.isEmpty()) {
			throw new IllegalArgumentException("there are no parameters to make controls for"); //$NON-NLS-1$
		}
		return new Interact<>(parent, shape(parameters()));
	}

	/** Those added so far. */
	List<Parameter<?>> parameters() {
		return List.copyOf(parameters);
	}

	/** Their values together, by their names. */
	static Shape<Values> shape(List<Parameter<?>> parameters) {
		List<String> names = parameters.stream().<String>map(Parameter::name).toList();
		return new Shape<>(parameters, parts -> {
			SequencedMap<String, Object> values = new LinkedHashMap<>();
			for (int i = 0; i < parts.size(); i++) {
				values.put(names.get(i), parts.get(i));
			}
			return new Values(values);
		}, values -> List.copyOf(values.all().values()));
	}

	private <T> InteractBuilder add(String name, Domain<T> domain, T initial) {
		parameters.add(new Parameter<>(name, Caption.of(name), domain, initial));
		return this;
	}

	private InteractBuilder word(UnaryOperator<Caption> change) {
		if (parameters.isEmpty()) {
			throw new IllegalStateException("add a parameter first"); //$NON-NLS-1$
		}
		parameters.add(worded(parameters.removeLast(), change));
		return this;
	}

	private static <T> Parameter<T> worded(Parameter<T> old, UnaryOperator<Caption> change) {
		return new Parameter<>(old.name(), change.apply(old.words()), old.domain(), old.initial());
	}
}
