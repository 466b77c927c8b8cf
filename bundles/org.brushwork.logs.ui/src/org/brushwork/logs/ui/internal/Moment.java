package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.brushwork.core.selection.Phase;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;

/**
 * All that what panels show depends on. A log tells its parts of every change, also of such that concern none of them: that
 * it is read on, or that a gesture has ended where it was.
 */
record Moment(LogSnapshot snapshot, LogCourse course, EventFilter filter, Phase phase, Optional<Compared> compared) {

	/** The moment of an input, now. */
	static Moment of(DashboardInput input) {
		return new Moment(input.snapshot(), input.session().course(), input.filter(), input.session().filters().phase(),
				input.compared());
	}

	/** Whether another moment is this one. Counts are not compared one by one: others come as other objects. */
	boolean isSame(Moment other) {
		return snapshot == other.snapshot && course == other.course && phase == other.phase
				&& filter.equals(other.filter) && compared.orElse(null) == other.compared.orElse(null);
	}

	/** Whether another moment differs at most in what is known by then, as when more of a log was read. */
	boolean asksTheSame(Moment other) {
		return phase == other.phase && filter.equals(other.filter)
				&& compared.orElse(null) == other.compared.orElse(null);
	}
}
