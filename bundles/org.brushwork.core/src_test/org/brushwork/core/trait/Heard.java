package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** Writes down what listeners hear, in the order in which they hear it. */
final class Heard {

	private final List<String> lines = new ArrayList<>();

	/** Listens as the library does; hears the old and the new value. */
	void of(String name, IObservableValue<?> value) {
		value.addValueChangeListener(
				event -> lines.add(name + " " + event.diff.getOldValue() + ">" + event.diff.getNewValue()));
	}

	void add(String line) {
		lines.add(line);
	}

	void are(String... expected) {
		assertEquals(List.of(expected), lines);
		lines.clear();
	}
}
