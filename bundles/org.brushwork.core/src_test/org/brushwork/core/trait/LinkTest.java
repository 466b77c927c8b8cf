package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.junit.jupiter.api.Test;

class LinkTest {

	private final Heard heard = new Heard();
	private final Trait<Integer> a = Trait.of(1);
	private final Trait<Integer> b = Trait.of(2);
	private final Trait<Integer> c = Trait.of(3);

	@Test
	void aLinkStartsWithTheFirstEndAndGoesBothWays() {
		heard.of("a", a);
		heard.of("b", b);
		a.link(b);
		heard.are("b 2>1");
		a.setValue(5);
		heard.are("a 1>5", "b 1>5");
		b.setValue(6);
		heard.are("b 5>6", "a 5>6");
	}

	@Test
	void aDirectionalLinkGoesOneWayOnly() {
		a.directionalLink(b, value -> value * 10);
		assertEquals(10, b.getValue());
		b.setValue(7);
		assertEquals(1, a.getValue());
		a.setValue(2);
		assertEquals(20, b.getValue());
	}

	@Test
	void aTransformMayChangeTheType() {
		Trait<String> text = Trait.of("");
		a.directionalLink(text, String::valueOf, Integer::valueOf);
		assertEquals("1", text.getValue());
		text.setValue("42");
		assertEquals(42, a.getValue());
	}

	@Test
	void listenersOfAValueHearBeforeLinkedValuesChange() {
		a.link(b);
		b.link(c);
		heard.of("c", c);
		heard.of("b", b);
		a.observe(value -> heard.add("a " + value + " with b " + b.getValue()));
		a.setValue(9);
		heard.are("a 9 with b 1", "b 1>9", "c 1>9");
	}

	@Test
	void roundingOnTheWayIsNotMadeBack() {
		Trait<Double> exact = Trait.of(1.4);
		exact.directionalLink(a, value -> (int) Math.round(value), Integer::doubleValue);
		heard.of("exact", exact);
		heard.of("a", a);
		exact.setValue(2.6);
		heard.are("exact 1.4>2.6", "a 1>3");
		a.setValue(4);
		heard.are("a 3>4", "exact 2.6>4.0");
		// To the value that rounding gave before, which now is a change of its own.
		a.setValue(3);
		heard.are("a 4>3", "exact 4.0>3.0");
	}

	@Test
	void aRingOfLinksSettlesAndEachIsToldOnce() {
		a.link(b);
		b.link(c);
		c.link(a);
		heard.of("a", a);
		heard.of("b", b);
		heard.of("c", c);
		b.setValue(8);
		heard.are("b 1>8", "a 1>8", "c 1>8");
	}

	@Test
	void aRingThatComesToRestComesToRest() {
		Trait<Double> x = Trait.of(2.0);
		Trait<Double> y = Trait.of(2.0);
		// Heron's rule for the root of 2.
		x.directionalLink(y, value -> (value + 2 / value) / 2);
		y.directionalLink(x);
		assertEquals(Math.sqrt(2), x.getValue(), 1e-12);
		assertEquals(x.getValue(), y.getValue());
	}

	@Test
	void aRingThatNeverComesToRestIsCutOff() {
		a.directionalLink(b, value -> value + 1);
		assertThrows(UnsettledException.class, () -> b.directionalLink(a));
		// The link that closed the ring is gone, and everything works again.
		a.setValue(1000);
		assertEquals(1001, b.getValue());
	}

	@Test
	void aRingThatStartsToRunAwayLaterIsCutOffForTheSetter() {
		a.setValue(0);
		a.directionalLink(b, value -> value == 0 ? 0 : value + 1);
		b.directionalLink(a);
		UnsettledException thrown = assertThrows(UnsettledException.class, () -> a.setValue(1));
		assertTrue(thrown.value() == a || thrown.value() == b);
		a.setValue(0);
		assertEquals(0, b.getValue());
	}

	@Test
	void whatWaitedWhenARingWasCutOffIsToldWithTheNextChange() {
		a.setValue(0);
		a.directionalLink(b, value -> value == 0 ? 0 : value + 1);
		b.directionalLink(a);
		b.directionalLink(c);
		Trait<Integer> other = Trait.of(1);
		Computed<Integer> sum = Computed.of(() -> a.getValue() + other.getValue());
		heard.of("sum", sum);
		assertThrows(UnsettledException.class, () -> a.setValue(1));
		c.observe(value -> heard.add("c " + value));
		a.setValue(0);
		other.setValue(3);
		heard.are("c 0", "sum 1>3");
	}

	@Test
	void aRingOfTheLibrarysValuesIsCutOffToo() {
		WritableValue<Integer> x = new WritableValue<>(ThreadRealm.current(), 0, Integer.class);
		WritableValue<Integer> y = new WritableValue<>(ThreadRealm.current(), 0, Integer.class);
		Link.oneWay(x, y, value -> value == 0 ? 0 : value + 1);
		Link.oneWay(y, x, value -> value);
		assertThrows(UnsettledException.class, () -> x.setValue(1));
	}

	@Test
	void aLongChainNeedsNoDeepStack() throws InterruptedException {
		List<Trait<Integer>> reached = new ArrayList<>();
		Thread small = new Thread(null, () -> {
			List<Trait<Integer>> chain = new ArrayList<>(List.of(Trait.of(0)));
			for (int i = 0; i < 10_000; i++) {
				Trait<Integer> next = Trait.of(0);
				chain.getLast().link(next);
				chain.add(next);
			}
			chain.getFirst().setValue(1);
			if (chain.stream().allMatch(trait -> trait.getValue() == 1)) {
				reached.add(chain.getLast());
			}
		}, "small stack", 256 * 1024);
		small.start();
		small.join();
		assertEquals(1, reached.size());
	}

	@Test
	void inAHoldALinkPassesTheLastValueOnly() {
		a.link(b);
		heard.of("b", b);
		Trait.hold(() -> {
			a.setValue(5);
			a.setValue(6);
			assertEquals(1, b.getValue());
		});
		heard.are("b 1>6");
	}

	@Test
	void whenBothEndsChangeInAHoldTheOneChangedFirstWins() {
		a.link(b);
		heard.of("a", a);
		heard.of("b", b);
		Trait.hold(() -> {
			b.setValue(5);
			a.setValue(6);
		});
		assertEquals(5, a.getValue());
		assertEquals(5, b.getValue());
		heard.are("b 1>5", "a 1>6", "a 6>5");
	}

	@Test
	void anUnlinkedValueStaysAsItIs() {
		Link link = a.link(b);
		link.unlink();
		link.unlink();
		assertFalse(link.isLinked());
		a.setValue(5);
		assertEquals(1, b.getValue());
		b.setValue(6);
		assertEquals(5, a.getValue());
	}

	@Test
	void unlinkingInTheMiddleOfAChangeStopsIt() {
		Link link = a.link(b);
		a.observe(value -> link.unlink());
		a.setValue(5);
		assertEquals(1, b.getValue());
	}

	@Test
	void disposingEitherEndUndoesTheLink() {
		Link left = a.link(b);
		Link right = b.link(c);
		b.dispose();
		assertFalse(left.isLinked());
		assertFalse(right.isLinked());
		a.setValue(5);
		c.setValue(6);
		assertEquals(5, a.getValue());
	}

	@Test
	void aValueDisposedByAListenerIsPassedNothing() {
		a.link(b);
		a.observe(value -> b.dispose());
		a.setValue(5);
		assertTrue(b.isDisposed());
	}

	@Test
	void aLinkWhoseFirstValueIsRefusedIsNotMade() {
		Trait<Integer> small = Trait.of(0, Check.range(0, 9));
		a.setValue(10);
		assertThrows(RefusedException.class, () -> a.link(small));
		a.setValue(5);
		assertEquals(0, small.getValue());
	}

	@Test
	void aValueRefusedAtTheOtherEndIsThrownToTheSetterAndTheLinkStays() {
		Trait<Integer> small = Trait.of(0, Check.range(0, 9));
		a.link(small);
		a.link(c);
		RefusedException refused = assertThrows(RefusedException.class, () -> a.setValue(10));
		assertEquals(new Refusal.OutOfRange(0, 9, 10), refused.reason());
		assertEquals(1, small.getValue());
		assertEquals(10, c.getValue());
		a.setValue(9);
		assertEquals(9, small.getValue());
		small.setValue(3);
		assertEquals(3, a.getValue());
	}

	@Test
	void aTransformThatThrowsIsThrownToTheSetterAndTheLinkStays() {
		a.directionalLink(b, value -> 12 / value);
		assertThrows(ArithmeticException.class, () -> a.setValue(0));
		assertEquals(12, b.getValue());
		a.setValue(4);
		assertEquals(3, b.getValue());
	}

	@Test
	void linksOfAViewAreUndoneTogether() {
		Link.unlinkAll(List.of(a.link(b), a.link(c)));
		a.setValue(5);
		assertEquals(1, b.getValue());
		assertEquals(1, c.getValue());
	}
}
