package org.brushwork.core.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Does a number of tasks on several threads, the caller's among them, and returns when all are done: threads live inside
 * a call and never beyond it.
 * <p>
 * The others are lent by the common pool of the Java machine; where that has none free, the caller does everything
 * itself.
 */
public final class Parallel {

	/** One of the threads at work. */
	@FunctionalInterface
	public interface Worker {

		/** Does a task, 0 to {@code tasks - 1}; tasks are begun in their order. */
		void run(int task) throws Exception;
	}

	/** Makes what a thread needs for itself, on that thread. */
	@FunctionalInterface
	public interface Crew {

		/** A worker for one more thread. */
		Worker hire() throws Exception;
	}

	/** A thread that may come to help, as long as nobody says that it is no longer needed. */
	private final class Helper implements Runnable {

		private final AtomicBoolean decided = new AtomicBoolean();
		private final CountDownLatch done = new CountDownLatch(1);

		@Override
		public void run() {
			if (decided.compareAndSet(false, true)) {
				try {
					work();
				} finally {
					done.countDown();
				}
			}
		}

		/** Waits until it is done; does not wait for one that has not begun. */
		void join() {
			boolean interrupted = false;
			while (!decided.compareAndSet(false, true) && done.getCount() > 0) {
				try {
					done.await();
				} catch (InterruptedException e) {
					interrupted = true;
					if (interruptible) {
						fail(new CancelledException());
					}
				}
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private final int tasks;
	private final Crew crew;
	private final boolean interruptible;
	private final AtomicInteger next = new AtomicInteger();
	private volatile @Nullable Throwable failure;

	private Parallel(int tasks, Crew crew, boolean interruptible) {
		this.tasks = tasks;
		this.crew = crew;
		this.interruptible = interruptible;
	}

	/** How many threads work at most. */
	public static int threads() {
		return Runtime.getRuntime().availableProcessors();
	}

	/**
	 * Does all tasks. After the first failure none is begun any more.
	 *
	 * @throws CancelledException if the calling thread is interrupted while it waits for others
	 * @throws Exception          the first failure of any thread
	 */
	public static void run(int tasks, Crew crew) throws Exception {
		new Parallel(tasks, crew, true).run();
	}

	/**
	 * Does all tasks by one worker that any number of threads may share and that throws no checked exception. Does them
	 * also when the calling thread is interrupted, and leaves it interrupted.
	 */
	public static void each(int tasks, IntConsumer task) {
		try {
			new Parallel(tasks, () -> task::accept, false).run();
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void run() throws Exception {
		List<Helper> helpers = new ArrayList<>();
		for (int i = 1; i < Math.min(tasks, threads()); i++) {
			Helper helper = new Helper();
			helpers.add(helper);
			ForkJoinPool.commonPool().execute(helper);
		}
		work();
		helpers.forEach(Helper::join);
		Throwable failed = failure;
		if (failed instanceof Error error) {
			throw error;
		}
		if (failed instanceof Exception exception) {
			throw exception;
		}
	}

	private void work() {
		try {
			Worker worker = crew.hire();
			for (int task = next.getAndIncrement(); task < tasks && failure == null; task = next.getAndIncrement()) {
				worker.run(task);
			}
		} catch (Throwable e) {
			// Also an error, so that nobody waits for a thread that is gone, and the caller hears of it.
			fail(e);
		}
	}

	private synchronized void fail(Throwable e) {
		if (failure == null) {
			failure = e;
		}
	}
}
