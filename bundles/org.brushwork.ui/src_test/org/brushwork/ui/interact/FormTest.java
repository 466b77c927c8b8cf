package org.brushwork.ui.interact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brushwork.core.trait.Refusal;
import org.brushwork.core.trait.RefusedException;
import org.brushwork.core.trait.Trait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of what is typed and chosen, without controls. */
class FormTest {

	private record Span(@Range(min = 0, max = 10, step = 0.5) double low, @Range(min = 0, max = 10, step = 0.5) double high,
			@Range(min = 1, max = 9) int steps) {

		Span {
			if (low > high) {
				throw new IllegalArgumentException("low must not exceed high");
			}
		}
	}

	private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
	private final Form<Span> form = new Form<>(RecordShape.of(new Span(2, 4, 3)));
	private final Entry<Double> low = form.entry("low", Double.class);
	private final Entry<Double> high = form.entry("high", Double.class);
	private final Entry<Integer> steps = form.entry("steps", Integer.class);
	private final List<Span> heard = new ArrayList<>();

	@BeforeEach
	void listen() {
		Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
		form.value().observe(heard::add);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(Locale.Category.FORMAT, before);
	}

	@Test
	void whatIsTypedIsTheValueAtOnceAndStaysAsItWasTyped() {
		low.text().setValue("3.");
		assertEquals("3.", low.text().getValue());
		assertEquals(new Span(3, 4, 3), form.value().getValue());
		assertEquals(3, low.shown().getValue());
		low.tidy();
		assertEquals("3.0", low.text().getValue());
		assertEquals(List.of(new Span(3, 4, 3)), heard);
	}

	@Test
	void whatIsNoNumberIsKeptAndChangesNothingElse() {
		low.text().setValue("abc");
		assertEquals("abc", low.text().getValue());
		assertEquals(Optional.of(new Unfit.NotANumber("abc")), low.refusal().getValue());
		low.tidy();
		assertEquals("abc", low.text().getValue());
		steps.text().setValue("2.5");
		assertEquals(Optional.of(new Unfit.NotWhole("2.5")), steps.refusal().getValue());
		steps.text().setValue("");
		assertEquals(Optional.of(new Refusal.Missing()), steps.refusal().getValue());
		assertEquals(List.of(), heard);
	}

	@Test
	void aMendedTextIsTheValueEvenIfItIsTheOldOne() {
		low.text().setValue("11");
		assertEquals(Optional.of(new Refusal.OutOfRange(0.0, 10.0, 11.0)), low.refusal().getValue());
		assertEquals(2, low.value().getValue());
		low.text().setValue("2");
		assertEquals(Optional.empty(), low.refusal().getValue());
		assertEquals(2, low.shown().getValue());
		assertEquals(List.of(), heard);
	}

	@Test
	void theRecordsOwnRefusalIsSaidAndGoesWhenAnotherValueMendsIt() {
		low.shown().setValue(6.0);
		assertEquals(Optional.of(new Unfit.Together("low must not exceed high")), low.refusal().getValue());
		assertEquals("6.0", low.text().getValue());
		assertEquals(List.of(), heard);
		high.text().setValue("8");
		assertEquals(Optional.empty(), low.refusal().getValue());
		assertEquals(new Span(6, 8, 3), form.value().getValue());
	}

	@Test
	void aFurtherCheckRefusesInItsOwnWordsAndMustAcceptTheStart() {
		form.check(span -> span.steps() > 5 ? Optional.of("too fine") : Optional.empty());
		steps.text().setValue("6");
		assertEquals("too fine", Reasons.words(steps.refusal().getValue().orElseThrow()));
		assertThrows(RefusedException.class, () -> steps.value().setValue(7));
		assertThrows(IllegalArgumentException.class, () -> form.check(span -> Optional.of("never")));
	}

	@Test
	void whatAProgramSetsReplacesWhatWasTyped() {
		low.text().setValue("abc");
		low.value().setValue(1.5);
		assertEquals("1.5", low.text().getValue());
		assertEquals(1.5, low.shown().getValue());
		assertEquals(Optional.empty(), low.refusal().getValue());
	}

	@Test
	void revertBringsTheLastGoodValueBack() {
		low.text().setValue("3");
		low.text().setValue("3x");
		low.revert();
		assertEquals("3.0", low.text().getValue());
		assertEquals(Optional.empty(), low.refusal().getValue());
	}

	@Test
	void allValuesChangeAsOneEvenIfNoneCouldAlone() {
		form.set(new Span(7, 9, 1));
		assertEquals(List.of(new Span(7, 9, 1)), heard);
		assertEquals("7.0", low.text().getValue());
		assertThrows(IllegalArgumentException.class, () -> form.set(new Span(7, 99, 1)));
		assertEquals(List.of(new Span(7, 9, 1)), heard);
	}

	@Test
	void aResetIsOneChangeAndForgetsWhatWasRefused() {
		assertFalse(form.changed().getValue());
		form.set(new Span(7, 9, 1));
		steps.text().setValue("many");
		assertTrue(form.changed().getValue());
		form.reset();
		assertEquals(new Span(2, 4, 3), heard.getLast());
		assertEquals(2, heard.size());
		assertEquals("3", steps.text().getValue());
		assertFalse(form.changed().getValue());
	}

	@Test
	void aTraitOfAnotherFormFollowsAndRefusesAlike() {
		Trait<Double> other = Trait.of(Double.class, 0.0);
		high.value().link(other);
		high.text().setValue("8");
		assertEquals(8, other.getValue());
		other.setValue(5.0);
		assertEquals("5.0", high.text().getValue());
		assertThrows(RefusedException.class, () -> other.setValue(1.0));
		assertEquals(5, high.value().getValue());
	}

	@Test
	void aNameOrTypeThatIsNotThereIsNamed() {
		assertEquals("there is no parameter lo, only [low, high, steps]",
				assertThrows(IllegalArgumentException.class, () -> form.entry("lo", Double.class)).getMessage());
		assertEquals("steps is of type Integer, not Double",
				assertThrows(IllegalArgumentException.class, () -> form.entry("steps", Double.class)).getMessage());
	}

	@Test
	void messagesNameTheValuesAsPeopleSeeThem() {
		assertEquals("low = 2.0, high = 4.0, steps = 3", form.describe(form.value().getValue()));
		assertEquals("Must be from 0 to 10", Reasons.words(new Refusal.OutOfRange(0.0, 10.0, 11.0)));
	}
}
