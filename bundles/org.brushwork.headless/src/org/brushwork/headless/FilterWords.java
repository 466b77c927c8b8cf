package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ValuePredicate;

/** A filter as people say it. */
final class FilterWords {

	private static final int LISTED = 8;

	private FilterWords() {
		// functions only
	}

	/** One phrase for the time and one for each dimension that has a predicate. */
	static List<String> of(EventFilter filter, ReportClock clock) {
		List<String> phrases = new ArrayList<>();
		filter.time().ifPresent(range -> phrases
				.add(Message.FILTER_TIME.with(clock.seconds(range.from()), clock.seconds(range.to()))));
		filter.predicates().forEach((dimension, predicate) -> phrases.add(phrase(name(dimension), predicate)));
		return phrases;
	}

	private static String phrase(String name, ValuePredicate predicate) {
		return switch (predicate) {
		case ValuePredicate.OneOf some -> Message.FILTER_VALUES.with(name, values(List.copyOf(some.values())));
		case ValuePredicate.Between range -> Message.FILTER_RANGE.with(name, range.from(), range.to());
		case ValuePredicate.Matching pattern -> Message.FILTER_MATCHING.with(name, pattern.regex());
		};
	}

	private static String values(List<String> values) {
		if (values.size() <= LISTED) {
			return String.join(", ", values);
		}
		return Message.FILTER_MORE.with(String.join(", ", values.subList(0, LISTED - 1)), values.size() - LISTED + 1);
	}

	/** The name of a dimension, as a heading. */
	static String name(Dimension dimension) {
		return (switch (dimension.kind()) {
		case DAY -> Message.NAME_DAY;
		case HOUR -> Message.NAME_HOUR;
		case WEEKDAY -> Message.NAME_WEEKDAY;
		case STATUS_CLASS -> Message.NAME_STATUS_CLASS;
		case STATUS -> Message.NAME_STATUS;
		case METHOD -> Message.NAME_METHOD;
		case CATEGORY -> Message.NAME_CATEGORY;
		case PRODUCT -> Message.NAME_PRODUCT;
		case PATH -> Message.NAME_PATH;
		case ADDRESS -> Message.NAME_ADDRESS;
		case AGENT -> Message.NAME_AGENT;
		case REFERRER -> Message.NAME_REFERRER;
		case PARAMETER -> Message.NAME_PARAMETER;
		}).with(dimension.name());
	}
}
