package org.brushwork.ui.interact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InteractBuilderTest {

	private static List<Parameter<?>> some() {
		return new InteractBuilder(null).range("meanValue", -5, 5, 0.1, 0.0).unit("cm").range("size", 1, 9, 2)
				.label("how many").group("Sample").choice("unit", TimeUnit.DAYS).check("shown", true).parameters();
	}

	@Test
	void parametersComeInTheirOrderWithTheirWords() {
		List<Parameter<?>> parameters = some();
		assertEquals(List.of("meanValue", "size", "unit", "shown"), parameters.stream().map(Parameter::name).toList());
		assertEquals(new Parameter.Caption("mean value", "cm", "", ""), parameters.get(0).words());
		assertEquals(new Parameter.Caption("how many", "", "", "Sample"), parameters.get(1).words());
	}

	@Test
	void theValuesAreFoundByTheirNamesAndTypes() {
		Form<Values> form = new Form<>(InteractBuilder.shape(some()));
		Values values = form.value().getValue();
		assertEquals(0, values.number("meanValue"));
		assertEquals(2, values.whole("size"));
		assertEquals(TimeUnit.DAYS, values.get("unit", TimeUnit.class));
		assertEquals(true, values.flag("shown"));
		assertEquals("there is no value x, only [meanValue, size, unit, shown]",
				assertThrows(IllegalArgumentException.class, () -> values.number("x")).getMessage());
		assertEquals("size is of type Integer, not Boolean",
				assertThrows(IllegalArgumentException.class, () -> values.flag("size")).getMessage());
		form.entry("size", Integer.class).text().setValue("5");
		assertEquals(5, form.value().getValue().whole("size"));
		form.set(values);
		assertEquals(values, form.value().getValue());
	}

	@Test
	void twoOfOneNameAreRefused() {
		List<Parameter<?>> twice = new InteractBuilder(null).check("a", true).check("a", false).parameters();
		assertThrows(IllegalArgumentException.class, () -> new Form<>(InteractBuilder.shape(twice)));
		assertThrows(IllegalStateException.class, () -> new InteractBuilder(null).unit("cm"));
	}
}
