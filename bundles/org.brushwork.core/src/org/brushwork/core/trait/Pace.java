package org.brushwork.core.trait;

import org.brushwork.core.selection.Phase;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** When a link passes on that its source has changed. It passes the value the source has then; those between are left out. */
@FunctionalInterface
public interface Pace {

	/** Each change at once: how a link begins. */
	Pace EACH = pass -> new Gate() {
		@Override
		public void changed() {
			pass.run();
		}

		@Override
		public void close() {
			// nothing waits
		}
	};

	/**
	 * Begins to pace a link.
	 *
	 * @param pass passes the source's value on
	 */
	Gate open(Runnable pass);

	/**
	 * A change at once if none was passed in the last {@code millis} ms, else at their end; the last one always passes.
	 *
	 * @param millis 1 or more
	 * @throws IllegalArgumentException if {@code millis} is less
	 */
	static Pace throttle(Timer timer, int millis) {
		requirePositive(millis);
		return pass -> new Throttle(timer, millis, pass);
	}

	/**
	 * A change once there was no further one for {@code millis} ms.
	 *
	 * @param millis 1 or more
	 * @throws IllegalArgumentException if {@code millis} is less
	 */
	static Pace debounce(Timer timer, int millis) {
		requirePositive(millis);
		return pass -> new Debounce(timer, millis, pass);
	}

	/**
	 * A change in the middle of a gesture when the gesture is done, any other at once.
	 *
	 * @param phase where the gesture is, for example whether a slider's button is down
	 */
	static Pace onRelease(IObservableValue<Phase> phase) {
		return pass -> new OnRelease(phase, pass);
	}

	private static void requirePositive(int millis) {
		if (millis < 1) {
			throw new IllegalArgumentException("a pace must be 1 ms or more, got: " + millis);
		}
	}

	/** The pace of one link. */
	interface Gate {

		/** The source has changed. */
		void changed();

		/** The link ends or gets another pace: what waits is dropped. */
		void close();
	}
}
