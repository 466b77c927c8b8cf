package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.junit.jupiter.api.Test;

class TraitTest {

	private final Heard heard = new Heard();
	private final Trait<Integer> trait = Trait.of(0);

	@Test
	void anObserverHearsEachNewValueUntilItStops() {
		Observation observation = trait.observe(value -> heard.add("now " + value));
		trait.setValue(1);
		trait.setValue(2);
		observation.stop();
		observation.stop();
		trait.setValue(3);
		heard.are("now 1", "now 2");
		assertEquals(3, trait.getValue());
	}

	@Test
	void anEqualValueIsIgnored() {
		Trait<String> text = Trait.of("a");
		heard.of("text", text);
		text.setValue(new String("a"));
		heard.are();
		Trait<Double> number = Trait.of(Double.NaN);
		heard.of("number", number);
		number.setValue(Double.NaN);
		heard.are();
	}

	@Test
	void aListenerThatSetsAgainIsHeardByAllInOrder() {
		trait.addValueChangeListener(event -> trait.setValue(Math.max(10, event.diff.getNewValue())));
		heard.of("late", trait);
		trait.setValue(1);
		heard.are("late 0>1", "late 1>10");
	}

	@Test
	void aListenerThatThrowsStopsNobodyAndItsExceptionReachesTheSetter() {
		Trait<Integer> linked = Trait.of(0);
		IllegalStateException first = new IllegalStateException("first");
		IllegalStateException second = new IllegalStateException("second");
		trait.observe(value -> {
			throw first;
		});
		trait.addChangeListener(event -> {
			throw second;
		});
		heard.of("trait", trait);
		trait.link(linked);
		heard.of("linked", linked);
		RuntimeException thrown = assertThrows(RuntimeException.class, () -> trait.setValue(1));
		heard.are("trait 0>1", "linked 0>1");
		// The library tells plain change listeners first.
		assertSame(second, thrown);
		assertEquals(List.of(first), List.of(thrown.getSuppressed()));
	}

	@Test
	void afterAnExceptionTheNextChangeIsToldAsUsual() {
		Observation bad = trait.observe(value -> {
			throw new IllegalStateException();
		});
		assertThrows(IllegalStateException.class, () -> trait.setValue(1));
		bad.stop();
		heard.of("trait", trait);
		trait.setValue(2);
		heard.are("trait 1>2");
	}

	@Test
	void aRefusedValueIsNotTakenAndNobodyHears() {
		Trait<Integer> percent = Trait.of(Integer.class, 50, Check.range(0, 100));
		heard.of("percent", percent);
		RefusedException refused = assertThrows(RefusedException.class, () -> percent.setValue(101));
		assertEquals(new Refusal.OutOfRange(0, 100, 101), refused.reason());
		assertEquals(50, percent.getValue());
		heard.are();
		percent.setValue(100);
		percent.setValue(0);
		heard.are("percent 50>100", "percent 100>0");
	}

	@Test
	void theReasonIsKnownWithoutSetting() {
		Trait<String> color = Trait.of(String.class, "red", Check.oneOf(List.of("red", "blue")));
		assertEquals(Optional.of(new Refusal.NotOffered(List.of("red", "blue"), "green")), color.refuse("green"));
		assertEquals(Optional.empty(), color.refuse("blue"));
		assertEquals("red", color.getValue());
	}

	@Test
	void noNumberIsInNoRange() {
		Trait<Double> share = Trait.of(0.5, Check.range(0.0, 1.0));
		assertTrue(share.refuse(Double.NaN).isPresent());
		assertTrue(share.refuse(Double.POSITIVE_INFINITY).isPresent());
		assertThrows(IllegalArgumentException.class, () -> Check.range(1, 0));
		assertThrows(IllegalArgumentException.class, () -> Check.range(Double.NaN, 0.0));
	}

	@Test
	void aMissingValueIsRefused() {
		Integer none = Integer.getInteger("no such property");
		assertEquals(new Refusal.Missing(),
				assertThrows(RefusedException.class, () -> trait.setValue(none)).reason());
	}

	@Test
	void aTraitThatKnowsItsTypeRefusesOthersFromCodeThatDoesNot() throws ReflectiveOperationException {
		Trait<Integer> typed = Trait.of(Integer.class, 1);
		assertEquals(Integer.class, typed.getValueType());
		assertNull(trait.getValueType());
		Method set = IObservableValue.class.getMethod("setValue", Object.class);
		Throwable thrown = assertThrows(InvocationTargetException.class, () -> set.invoke(typed, "1")).getCause();
		assertEquals(new Refusal.WrongType(Integer.class, String.class), ((RefusedException) thrown).reason());
		assertEquals(1, typed.getValue());
	}

	@Test
	void theFirstCheckThatRefusesGivesTheReason() {
		record Odd(int value) implements Refusal {
		}
		Trait<Integer> even = Trait.of(0, Check.range(0, 10),
				value -> value % 2 == 0 ? Optional.empty() : Optional.of(new Odd(value)));
		assertEquals(Optional.of(new Odd(3)), even.refuse(3));
		assertEquals(Optional.of(new Refusal.OutOfRange(0, 10, 11)), even.refuse(11));
	}

	@Test
	void aFirstValueMustPassTheChecksToo() {
		assertThrows(RefusedException.class, () -> Trait.of(11, Check.range(0, 10)));
	}

	@Test
	void inAHoldListenersHearOneChangeAtTheEnd() {
		Trait<Integer> other = Trait.of(7);
		heard.of("trait", trait);
		heard.of("other", other);
		Trait.hold(() -> {
			trait.setValue(1);
			other.setValue(8);
			trait.setValue(2);
			Trait.hold(() -> trait.setValue(3));
			assertEquals(3, trait.getValue());
			heard.are();
		});
		heard.are("trait 0>3", "other 7>8");
	}

	@Test
	void aHoldThatEndsWhereItBeganTellsNothing() {
		heard.of("trait", trait);
		Trait.hold(() -> {
			trait.setValue(1);
			trait.setValue(0);
		});
		heard.are();
	}

	@Test
	void aHoldThatThrowsTellsWhatWasChangedUntilThen() {
		heard.of("trait", trait);
		assertThrows(IllegalStateException.class, () -> Trait.hold(() -> {
			trait.setValue(1);
			throw new IllegalStateException();
		}));
		heard.are("trait 0>1");
		trait.setValue(2);
		heard.are("trait 1>2");
	}

	@Test
	void valuesOfTheLibraryAreFedAsWell() {
		WritableValue<Integer> foreign = new WritableValue<>(ThreadRealm.current(), 5, Integer.class);
		trait.link(foreign);
		assertEquals(0, foreign.getValue());
		foreign.setValue(3);
		assertEquals(3, trait.getValue());
		trait.setValue(4);
		assertEquals(4, foreign.getValue());
	}

	@Test
	void anotherThreadIsRefusedByTheRealm() throws InterruptedException {
		Throwable[] thrown = new Throwable[1];
		Thread thread = new Thread(() -> trait.setValue(1));
		thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
		thread.start();
		thread.join();
		assertEquals(0, trait.getValue());
		assertTrue(thrown[0] instanceof RuntimeException, () -> String.valueOf(thrown[0]));
	}
}
