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
 * @param panel the panel that shows it
 * @param name  what people call it
 * @param what  which times or values pass
 */
record FilterPart(String panel, String name, String what) {

	/** The conditions of a filter, time first. */
	static List<FilterPart> of(EventFilter filter, ZoneOffset zone) {
		List<FilterPart> parts = new ArrayList<>();
		filter.time().ifPresent(range -> parts
				.add(new FilterPart(PanelKind.TIME, Messages.Properties_Time, FilterText.time(range, zone))));
		filter.predicates().forEach((dimension, predicate) -> parts
				.add(new FilterPart(dimension.key(), FilterText.name(dimension), FilterText.values(predicate))));
		return parts;
	}

	/** The whole condition; that a time is one need not be said. */
	String text() {
		return panel.equals(PanelKind.TIME) ? what : NLS.bind(Messages.FilterText_Values, name, what);
	}

	/** A filter without this condition. */
	EventFilter from(EventFilter filter) {
		return panel.equals(PanelKind.TIME) ? filter.withoutTime()
				: Dimension.ofKey(panel).map(filter::without).orElse(filter);
	}
}
