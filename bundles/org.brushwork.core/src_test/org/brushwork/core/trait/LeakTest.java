package org.brushwork.core.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.brushwork.core.selection.Phase;
import org.junit.jupiter.api.Test;

/** What links keep alive, and that it is nothing once they are undone. */
class LeakTest {

	private final Trait<Integer> longLived = Trait.of(0);

	@Test
	void anUnlinkedEndIsCollectedThoughTheOtherLives() {
		assertCollected(() -> {
			Trait<Integer> shortLived = Trait.of(0);
			longLived.link(shortLived).unlink();
			return shortLived;
		});
	}

	@Test
	void aLinkThatCouldNotBeMadeKeepsNothing() {
		assertCollected(() -> {
			Trait<Integer> shortLived = Trait.of(5, Check.range(1, 9));
			try {
				longLived.link(shortLived);
			} catch (RefusedException e) {
				return shortLived;
			}
			throw new AssertionError("0 should be refused");
		});
	}

	@Test
	void aDisposedEndIsCollectedThoughTheOtherLives() {
		assertCollected(() -> {
			Trait<Integer> shortLived = Trait.of(0);
			longLived.link(shortLived);
			shortLived.directionalLink(longLived, value -> value);
			shortLived.dispose();
			return shortLived;
		});
		assertNotNull(longLived);
	}

	@Test
	void aWaitingLinkThatIsUndoneIsCollectedThoughClockAndGestureLive() {
		ManualClock clock = new ManualClock();
		Trait<Phase> phase = Trait.of(Phase.CHANGING);
		assertCollected(() -> {
			Trait<Integer> shortLived = Trait.of(0);
			Trait<Integer> other = Trait.of(0);
			Link slow = longLived.link(shortLived).paced(Pace.debounce(clock, 100));
			Link released = longLived.link(other).paced(Pace.onRelease(phase));
			shortLived.link(other);
			longLived.setValue(1);
			slow.unlink();
			released.unlink();
			return shortLived;
		});
		assertEquals(0, clock.waiting());
		assertEquals(Phase.CHANGING, phase.getValue());
	}

	@Test
	void aDisposedComputedValueIsCollectedThoughItsInputLives() {
		assertCollected(() -> {
			Computed<Integer> computed = Computed.of(() -> longLived.getValue() + 1);
			longLived.setValue(5);
			computed.dispose();
			return computed;
		});
		assertEquals(5, longLived.getValue());
	}

	@Test
	void aRingThatNobodyHoldsIsCollected() {
		assertCollected(() -> {
			Trait<Integer> a = Trait.of(0);
			Trait<Integer> b = Trait.of(1);
			a.link(b);
			Computed<Integer> sum = Computed.of(() -> a.getValue() + b.getValue());
			sum.observe(value -> b.getValue());
			a.setValue(3);
			return a;
		});
	}

	@Test
	void aValueThatWasCutOffIsCollected() {
		assertCollected(() -> {
			Trait<Integer> a = Trait.of(0);
			Trait<Integer> b = Trait.of(0);
			a.directionalLink(b, value -> value + 1);
			try {
				b.directionalLink(a);
			} catch (UnsettledException e) {
				return a;
			}
			throw new AssertionError("the ring should not settle");
		});
	}

	@Test
	void aLinkedEndLivesAsLongAsTheOther() {
		Trait<Integer> far = Trait.of(0);
		Trait<Integer> between = Trait.of(0);
		longLived.link(between);
		between.link(far);
		WeakReference<Object> reference = new WeakReference<>(between);
		between = null;
		System.gc();
		longLived.setValue(8);
		assertEquals(8, far.getValue());
		assertNotNull(reference.get());
	}

	private static void assertCollected(Supplier<Object> made) {
		ReferenceQueue<Object> collected = new ReferenceQueue<>();
		WeakReference<Object> reference = new WeakReference<>(made.get(), collected);
		assertTrue(arrives(collected), () -> "something still holds " + reference.get());
	}

	private static boolean arrives(ReferenceQueue<Object> collected) {
		try {
			for (int tries = 0; tries < 50; tries++) {
				System.gc();
				if (collected.remove(20) != null) {
					return true;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
