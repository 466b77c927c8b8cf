package org.brushwork.app.start;

/**
 * Tells when something has been quiet for long enough, or for too long not. Times are milliseconds of any one clock that
 * only goes forward.
 */
final class QuietPeriod {

	enum State {
		/** Something happened a moment ago. */
		BUSY,
		/** Nothing has happened for as long as was asked for. */
		QUIET,
		/** It never became quiet within the limit. */
		GIVEN_UP
	}

	private final long needed;
	private final long deadline;
	private long lastActivity;

	/**
	 * @param needed how long nothing may happen, in ms, 0 or more
	 * @param limit  after how long to give up, in ms, at least {@code needed}
	 * @param now    the time at which the watch begins; its beginning counts as an activity
	 */
	QuietPeriod(long needed, long limit, long now) {
		if (needed < 0 || limit < needed) {
			throw new IllegalArgumentException("0 <= needed <= limit must hold, got: " + needed + ", " + limit); //$NON-NLS-1$ //$NON-NLS-2$
		}
		this.needed = needed;
		this.deadline = now + limit;
		this.lastActivity = now;
	}

	/** Something happened. */
	void activity(long now) {
		lastActivity = now;
	}

	State state(long now) {
		if (now - lastActivity >= needed) {
			return State.QUIET;
		}
		return now >= deadline ? State.GIVEN_UP : State.BUSY;
	}
}
