package org.brushwork.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelTest {

	private static final int TASKS = 1_000;

	private static void pause() {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
	}

	@Test
	void everyTaskIsDoneOnce() throws Exception {
		AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
		Parallel.run(TASKS, () -> done::incrementAndGet);
		Parallel.each(TASKS, done::incrementAndGet);
		for (int task = 0; task < TASKS; task++) {
			assertEquals(2, done.get(task));
		}
	}

	@Test
	void noTaskIsNoWork() throws Exception {
		Parallel.run(0, () -> task -> fail());
	}

	@Test
	void eachThreadHasItsOwnWorkerAndTheCallerIsOneOfThem() throws Exception {
		assumeTrue(Parallel.threads() > 1);
		Set<Thread> hired = Collections.newSetFromMap(new ConcurrentHashMap<>());
		CountDownLatch two = new CountDownLatch(2);
		Parallel.run(TASKS, () -> {
			assertTrue(hired.add(Thread.currentThread()));
			two.countDown();
			Thread of = Thread.currentThread();
			return task -> {
				assertSame(of, Thread.currentThread());
				two.await(10, TimeUnit.SECONDS);
			};
		});
		assertTrue(hired.contains(Thread.currentThread()));
		assertTrue(hired.size() >= 2 && hired.size() <= Parallel.threads(), hired::toString);
	}

	@Test
	void theFirstFailureEndsAllAndNobodyWorksOn() {
		AtomicInteger begun = new AtomicInteger();
		AtomicInteger atWork = new AtomicInteger();
		IllegalStateException failure = new IllegalStateException();
		assertSame(failure, assertThrows(IllegalStateException.class, () -> Parallel.run(TASKS, () -> task -> {
			atWork.incrementAndGet();
			pause();
			atWork.decrementAndGet();
			if (begun.incrementAndGet() == 10) {
				throw failure;
			}
		})));
		assertEquals(0, atWork.get());
		assertTrue(begun.get() < 10 + Parallel.threads(), begun::toString);
	}

	@Test
	void anErrorOfAnyThreadReachesTheCaller() {
		for (int i = 0; i < 5; i++) {
			Thread caller = Thread.currentThread();
			assertThrows(NoClassDefFoundError.class, () -> Parallel.run(TASKS, () -> task -> {
				if (Thread.currentThread() != caller || task == TASKS - 1) {
					throw new NoClassDefFoundError();
				}
				pause();
			}));
		}
	}

	@Test
	void aCallerThatIsInterruptedWaitsForTheOthersAndIsCancelled() {
		assumeTrue(Parallel.threads() > 1);
		Thread caller = Thread.currentThread();
		CountDownLatch begun = new CountDownLatch(1);
		AtomicInteger finished = new AtomicInteger();
		assertThrows(CancelledException.class, () -> Parallel.run(2, () -> task -> {
			if (Thread.currentThread() == caller) {
				begun.await(10, TimeUnit.SECONDS);
				caller.interrupt();
			} else {
				begun.countDown();
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
				finished.incrementAndGet();
			}
		}));
		assertTrue(Thread.interrupted());
		assertEquals(1, finished.get());
	}

	@Test
	void whatCannotBeCancelledIsDoneWholeBeforeTheInterruptionCounts() {
		AtomicInteger done = new AtomicInteger();
		Thread caller = Thread.currentThread();
		Parallel.each(TASKS, task -> {
			if (Thread.currentThread() == caller) {
				caller.interrupt();
			} else {
				pause();
			}
			done.incrementAndGet();
		});
		assertTrue(Thread.interrupted());
		assertEquals(TASKS, done.get());
	}
}
