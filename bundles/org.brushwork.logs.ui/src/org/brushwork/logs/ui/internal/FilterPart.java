package org.brushwork.logs.ui.internal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.eclipse.osgi.util.NLS;

/**
 * One of the conditions that make up a filter.
 *
 * @param panel   the panel that shows it
 * @param name    what people call it
 * @param text    the whole condition in words
 * @param without the filter without it
 */
record FilterPart(String panel, String name, String text, EventFilter without) {

	/** The conditions of a filter, time first. */
	static List<FilterPart> of(EventFilter filter, ZoneOffset zone) {
		List<FilterPart> parts = new ArrayList<>();
		filter.time().ifPresent(range -> parts.add(new FilterPart(PanelKind.TIME, Messages.FilterPart_Time,
				FilterText.time(range, zone), filter.withoutTime())));
		filter.predicates().forEach((dimension, predicate) -> parts.add(of(filter, dimension,
				NLS.bind(Messages.FilterText_Values, FilterText.name(dimension), FilterText.values(predicate)))));
		return parts;
	}

	private static FilterPart of(EventFilter filter, Dimension dimension, String text) {
		return new FilterPart(dimension.key(), FilterText.name(dimension), text, filter.without(dimension));
	}
}
