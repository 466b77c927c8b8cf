package org.brushwork.core.trait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A timer whose time passes when the test says so. */
final class ManualClock implements Timer {

	private record Alarm(long at, Runnable task) {
	}

	private final List<Alarm> alarms = new ArrayList<>();
	private long now;

	@Override
	public Pending after(int millis, Runnable task) {
		Alarm alarm = new Alarm(now + millis, task);
		alarms.add(alarm);
		return () -> alarms.remove(alarm);
	}

	/** Lets so many ms pass, and rings what is due in them. */
	void pass(int millis) {
		long end = now + millis;
		for (Optional<Alarm> next = next(end); next.isPresent(); next = next(end)) {
			now = next.get().at;
			alarms.remove(next.get());
			next.get().task.run();
		}
		now = end;
	}

	/** How many tasks wait. */
	int waiting() {
		return alarms.size();
	}

	private Optional<Alarm> next(long end) {
		return alarms.stream().filter(alarm -> alarm.at <= end).min(Comparator.comparingLong(Alarm::at));
	}
}
