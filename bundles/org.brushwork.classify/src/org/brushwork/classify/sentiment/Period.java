package org.brushwork.classify.sentiment;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Over how long stories are gathered. */
public enum Period {

	/** Over all time. */
	ALL,

	/** A day each. */
	DAY,

	/** An hour each. */
	HOUR;

	/** When the period of a time begins; empty if all time is one. */
	Optional<LocalDateTime> start(Optional<LocalDateTime> time) {
		return switch (this) {
		case ALL -> Optional.empty();
		case DAY -> time.map(each -> each.truncatedTo(ChronoUnit.DAYS));
		case HOUR -> time.map(each -> each.truncatedTo(ChronoUnit.HOURS));
		};
	}
}
