package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.junit.jupiter.api.Test;

class ComputedTest {

	private final Heard heard = new Heard();
	private final Trait<Integer> a = Trait.of(1);
	private final Trait<Integer> b = Trait.of(2);

	@Test
	void aValueFollowsFromSeveral() {
		Computed<Integer> sum = Computed.of(() -> a.getValue() + b.getValue());
		assertEquals(3, sum.getValue());
		heard.of("sum", sum);
		a.setValue(10);
		b.setValue(20);
		heard.are("sum 3>12", "sum 12>30");
	}

	@Test
	void itIsComputedOnceHoweverManyInputsChanged() {
		Computed<Integer> sum = Computed.of(() -> {
			heard.add("computed");
			return a.getValue() + b.getValue();
		});
		heard.are("computed");
		heard.of("sum", sum);
		Trait.hold(() -> {
			a.setValue(10);
			b.setValue(20);
			assertEquals(3, sum.getValue());
		});
		heard.are("computed", "sum 3>30");
	}

	@Test
	void itNeverSeesALinkedInputBehindTheOther() {
		Computed<Integer> difference = Computed.of(() -> {
			heard.add(a.getValue() + "," + b.getValue());
			return a.getValue() - b.getValue();
		});
		a.link(b);
		heard.are("1,2", "1,1");
		heard.of("difference", difference);
		a.setValue(5);
		heard.are("5,5");
	}

	@Test
	void oneThatReadsAnotherIsComputedAfterIt() {
		Computed<Integer> sum = Computed.of(() -> a.getValue() + b.getValue());
		Computed<Integer> share = Computed.of(() -> {
			heard.add(a.getValue() + " of " + sum.getValue());
			return 100 * a.getValue() / sum.getValue();
		});
		heard.are("1 of 3");
		a.setValue(2);
		heard.are("2 of 4");
		assertEquals(50, share.getValue());
	}

	@Test
	void anEqualResultIsNotTold() {
		Computed<Boolean> positive = Computed.of(() -> a.getValue() > 0);
		heard.of("positive", positive);
		a.setValue(2);
		heard.are();
		a.setValue(-1);
		heard.are("positive true>false");
	}

	@Test
	void inputsAreThoseOfTheLastTime() {
		Trait<Boolean> first = Trait.of(true);
		Computed<Integer> chosen = Computed.of(() -> {
			heard.add("computed");
			return first.getValue() ? a.getValue() : b.getValue();
		});
		heard.are("computed");
		b.setValue(5);
		heard.are();
		first.setValue(false);
		assertEquals(5, chosen.getValue());
		heard.are("computed");
		a.setValue(6);
		heard.are();
		b.setValue(7);
		assertEquals(7, chosen.getValue());
	}

	@Test
	void aFunctionThatThrowsLeavesTheLastValueAndIsAskedAgain() {
		Computed<Integer> quotient = Computed.of(() -> 12 / a.getValue());
		assertThrows(ArithmeticException.class, () -> a.setValue(0));
		assertEquals(12, quotient.getValue());
		a.setValue(4);
		assertEquals(3, quotient.getValue());
	}

	@Test
	void aFunctionThatThrowsAtFirstOrGivesNothingIsNoValue() {
		assertThrows(ArithmeticException.class, () -> Computed.of(() -> a.getValue() / 0));
		assertThrows(IllegalStateException.class, () -> Computed.of(() -> null));
	}

	@Test
	void itFollowsTheLibrarysValuesAndFeedsTraits() {
		WritableValue<Integer> foreign = new WritableValue<>(ThreadRealm.current(), 1, Integer.class);
		Computed<Integer> twice = Computed.of(() -> 2 * foreign.getValue());
		twice.directionalLink(a);
		foreign.setValue(21);
		assertEquals(42, a.getValue());
	}

	@Test
	void itCannotBeSet() {
		Computed<Integer> one = Computed.of(() -> 1);
		assertThrows(UnsupportedOperationException.class, () -> one.setValue(2));
	}

	@Test
	void aDisposedOneIsNotComputed() {
		Computed<Integer> twice = Computed.of(() -> {
			heard.add("computed");
			return 2 * a.getValue();
		});
		heard.are("computed");
		Trait.hold(() -> {
			a.setValue(2);
			twice.dispose();
		});
		a.setValue(3);
		heard.are();
	}

	@Test
	void oneThatFeedsWhatItReadsIsCutOff() {
		Computed<Integer> more = Computed.of(() -> a.getValue() + 1);
		assertThrows(UnsettledException.class, () -> more.directionalLink(a));
		a.setValue(0);
		assertEquals(1, more.getValue());
	}
}
