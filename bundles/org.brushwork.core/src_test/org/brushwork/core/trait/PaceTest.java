package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.brushwork.core.selection.Phase;
import org.junit.jupiter.api.Test;

class PaceTest {

	private final Heard heard = new Heard();
	private final ManualClock clock = new ManualClock();
	private final Trait<Integer> source = Trait.of(0);
	private final Trait<Integer> target = Trait.of(0);
	private final Link link = source.link(target);

	@Test
	void aThrottledLinkPassesTheFirstAtOnceAndTheLastOfEachInterval() {
		link.paced(Pace.throttle(clock, 100));
		heard.of("target", target);
		source.setValue(1);
		heard.are("target 0>1");
		clock.pass(50);
		source.setValue(2);
		source.setValue(3);
		clock.pass(49);
		heard.are();
		clock.pass(1);
		heard.are("target 1>3");
		source.setValue(4);
		heard.are();
		clock.pass(100);
		heard.are("target 3>4");
	}

	@Test
	void aThrottledLinkIsFreeAgainAfterAnIntervalWithoutChange() {
		link.paced(Pace.throttle(clock, 100));
		heard.of("target", target);
		source.setValue(1);
		clock.pass(100);
		assertEquals(0, clock.waiting());
		source.setValue(2);
		heard.are("target 0>1", "target 1>2");
	}

	@Test
	void aDebouncedLinkWaitsUntilNothingChanges() {
		link.paced(Pace.debounce(clock, 100));
		heard.of("target", target);
		source.setValue(1);
		clock.pass(99);
		source.setValue(2);
		clock.pass(99);
		heard.are();
		clock.pass(1);
		heard.are("target 0>2");
		assertEquals(0, clock.waiting());
	}

	@Test
	void whatIsAsBeforeWhenTheTimeHasComeIsNotTold() {
		link.paced(Pace.debounce(clock, 100));
		heard.of("target", target);
		source.setValue(1);
		source.setValue(0);
		clock.pass(100);
		heard.are();
	}

	@Test
	void aLinkOnReleaseWaitsForTheEndOfTheGesture() {
		Trait<Phase> phase = Trait.of(Phase.DONE);
		link.paced(Pace.onRelease(phase));
		heard.of("target", target);
		phase.setValue(Phase.CHANGING);
		source.setValue(1);
		source.setValue(2);
		heard.are();
		phase.setValue(Phase.DONE);
		heard.are("target 0>2");
		source.setValue(3);
		heard.are("target 2>3");
		phase.setValue(Phase.CHANGING);
		phase.setValue(Phase.DONE);
		heard.are();
	}

	@Test
	void theWayBackIsNotPacedAndWinsOverWhatWaits() {
		link.paced(Pace.debounce(clock, 100));
		source.setValue(1);
		target.setValue(7);
		assertEquals(7, source.getValue());
		clock.pass(100);
		assertEquals(7, target.getValue());
	}

	@Test
	void paceIsOfOneLinkOnly() {
		Trait<Integer> other = Trait.of(0);
		source.link(other);
		link.paced(Pace.debounce(clock, 100));
		source.setValue(1);
		assertEquals(1, other.getValue());
		assertEquals(0, target.getValue());
	}

	@Test
	void unlinkingDropsWhatWaits() {
		link.paced(Pace.debounce(clock, 100));
		source.setValue(1);
		link.unlink();
		assertEquals(0, clock.waiting());
		assertEquals(0, target.getValue());
		link.paced(Pace.throttle(clock, 100));
		source.setValue(2);
		assertEquals(0, target.getValue());
	}

	@Test
	void unlinkingAThrottledLinkStopsItsClock() {
		link.paced(Pace.throttle(clock, 100));
		source.setValue(1);
		source.setValue(2);
		link.unlink();
		assertEquals(0, clock.waiting());
		assertEquals(1, target.getValue());
	}

	@Test
	void unlinkingLetsGoOfTheGesture() {
		Trait<Phase> phase = Trait.of(Phase.CHANGING);
		link.paced(Pace.onRelease(phase));
		source.setValue(1);
		link.unlink();
		phase.setValue(Phase.DONE);
		assertEquals(0, target.getValue());
	}

	@Test
	void aThrottledLinkGoesOnAfterATransformThatThrew() {
		Trait<Integer> quotient = Trait.of(0);
		source.setValue(1);
		source.directionalLink(quotient, value -> 12 / value).paced(Pace.throttle(clock, 100));
		assertThrows(ArithmeticException.class, () -> source.setValue(0));
		source.setValue(3);
		clock.pass(100);
		assertEquals(4, quotient.getValue());
	}

	@Test
	void aPaceOfNoTimeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Pace.throttle(clock, 0));
		assertThrows(IllegalArgumentException.class, () -> Pace.debounce(clock, -1));
	}
}
