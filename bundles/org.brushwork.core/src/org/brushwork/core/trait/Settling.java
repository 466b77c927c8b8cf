package org.brushwork.core.trait;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings the values of one thread to rest after a change: a queue of steps instead of nested calls.
 * <p>
 * Nested calls, as the library makes them, need a stack as deep as a chain of links is long, tell late listeners older
 * values than early ones, and let a ring run until the stack is full.
 */
final class Settling {

	/** How often one step may run in one settling. A ring that comes to rest at all mostly needs a few rounds. */
	static final int LIMIT = 100;

	private static final ThreadLocal<Settling> HERE = ThreadLocal.withInitial(Settling::new);

	private final Deque<Step> due = new ArrayDeque<>();
	private final Queue<Recalculation> late = new PriorityQueue<>(Comparator.comparingLong(Recalculation::serial));
	private boolean running;
	private long number;
	private @Nullable Throwable failure;

	private Settling() {
	}

	/** The one of the calling thread. */
	static Settling here() {
		return HERE.get();
	}

	/** Makes a step due and, unless a settling goes on, settles. */
	void add(Step step) {
		if (step.becomeDue()) {
			due.add(step);
		}
		settle();
	}

	/** The same for a step that waits until nothing else is due. */
	void addLate(Recalculation step) {
		if (step.becomeDue()) {
			late.add(step);
		}
		settle();
	}

	/** Makes changes and settles after the last one; an inner call only makes them. */
	void hold(Runnable changes) {
		if (running) {
			changes.run();
			return;
		}
		running = true;
		guard(changes);
		drain();
	}

	/** Runs a piece of foreign code; what it throws is kept until everything has settled. */
	void guard(Runnable code) {
		try {
			code.run();
		} catch (RuntimeException | Error e) {
			failed(e);
		}
	}

	private void settle() {
		if (!running) {
			running = true;
			drain();
		}
	}

	private void drain() {
		number++;
		try {
			for (Step step = next(); step != null; step = next()) {
				step.leave();
				if (step.count(number) > LIMIT) {
					giveUp();
					failed(new UnsettledException(step.about(), LIMIT));
				} else {
					guard(step::run);
				}
			}
		} finally {
			running = false;
		}
		report();
	}

	private @Nullable Step next() {
		return due.isEmpty() ? late.poll() : due.poll();
	}

	private void giveUp() {
		due.forEach(Step::leave);
		due.clear();
		late.forEach(Step::leave);
		late.clear();
	}

	private void failed(Throwable e) {
		Throwable first = failure;
		if (first == null) {
			failure = e;
		} else if (first != e) {
			first.addSuppressed(e);
		}
	}

	private void report() {
		Throwable first = failure;
		failure = null;
		if (first instanceof RuntimeException e) {
			throw e;
		}
		if (first instanceof Error e) {
			throw e;
		}
	}
}
