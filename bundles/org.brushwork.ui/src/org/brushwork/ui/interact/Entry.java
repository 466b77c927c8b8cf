package org.brushwork.ui.interact;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.trait.Check;
import org.brushwork.core.trait.Refusal;
import org.brushwork.core.trait.Trait;

/**
 * What one parameter's controls show and what it is worth. They differ as long as what was typed or chosen is refused.
 * <p>
 * Controls are linked to {@link #shown} and {@link #text}, which take anything; programs change {@link #value}.
 */
final class Entry<T> {

	private final Parameter<T> parameter;
	private final Trait<T> value;
	private final Trait<T> shown;
	private final Trait<String> text;
	private final Trait<Optional<Refusal>> refusal = Trait.of(Optional.empty());
	private Runnable attempt = this::revert;

	/** @param together asked after the parameter's own domain */
	Entry(Parameter<T> parameter, Check<T> together) {
		this.parameter = parameter;
		Domain<T> domain = parameter.domain();
		value = Trait.of(domain.type(), parameter.initial(), domain::refuse, together);
		shown = Trait.of(parameter.initial());
		text = Trait.of(domain.format(parameter.initial()));
		value.observe(this::show);
		shown.observe(this::offer);
		if (domain instanceof Domain.Typed<T> typed) {
			text.observe(now -> read(typed, now));
		}
	}

	Parameter<T> parameter() {
		return parameter;
	}

	/** The last good value. */
	Trait<T> value() {
		return value;
	}

	/** What controls other than text fields show. */
	Trait<T> shown() {
		return shown;
	}

	/** What a text field shows. */
	Trait<String> text() {
		return text;
	}

	/** Why what is shown is not the value; empty if it is. */
	Trait<Optional<Refusal>> refusal() {
		return refusal;
	}

	/** Shows the value again, in its usual form, whatever was typed. */
	void revert() {
		refusal.setValue(Optional.empty());
		shown.setValue(value.getValue());
		text.setValue(parameter.domain().format(value.getValue()));
	}

	/** Tries again what was refused: other values have changed. */
	void retry() {
		if (refusal.getValue().isPresent()) {
			attempt.run();
		}
	}

	/** Makes the initial value the value, if nothing is against it. */
	void reset() {
		offer(parameter.initial());
		tidy();
	}

	/** Shows a value in its usual form, as when the field is left; what is refused stays as it was typed. */
	void tidy() {
		if (refusal.getValue().isEmpty()) {
			text.setValue(parameter.domain().format(value.getValue()));
		}
	}

	/** Makes something the value, or shows why not. */
	private void offer(T candidate) {
		attempt = () -> offer(candidate);
		Optional<Refusal> reason = value.refuse(candidate);
		refusal.setValue(reason);
		shown.setValue(candidate);
		write(candidate);
		if (reason.isEmpty()) {
			value.setValue(candidate);
		}
	}

	private void read(Domain.Typed<T> typed, String typedText) {
		Parsed<T> parsed = typed.parse(typedText);
		if (parsed.reason().isPresent()) {
			attempt = () -> read(typed, typedText);
			refusal.setValue(parsed.reason());
		} else {
			offer(parsed.value().orElseThrow());
		}
	}

	private void show(T now) {
		refusal.setValue(Optional.empty());
		shown.setValue(now);
		write(now);
	}

	/** Leaves a text that stands for the value alone: somebody may be typing it. */
	private void write(T now) {
		boolean same = parameter.domain() instanceof Domain.Typed<T> typed
				&& typed.parse(text.getValue()).value().equals(Optional.of(now));
		if (!same) {
			text.setValue(parameter.domain().format(now));
		}
	}

	void dispose() {
		List.of(value, shown, text, refusal).forEach(Trait::dispose);
	}
}
