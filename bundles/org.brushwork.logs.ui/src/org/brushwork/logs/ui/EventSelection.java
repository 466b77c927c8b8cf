package org.brushwork.logs.ui;

import java.time.ZoneOffset;
import org.brushwork.core.selection.DataSet;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.internal.EventSelectionProperties;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * What the log views publish: which events of which log pass the filters, and how many they are. Adapts to
 * {@link EventFilter} and to {@link IPropertySource}, so that a view that knows nothing of logs can show it.
 *
 * @param dataSet the log
 * @param filter  the filters on it
 * @param matched how many events pass them, 0 to {@code events}
 * @param events  how many events the log has
 * @param zone    the log's zone, in which times of the filter are shown
 */
public record EventSelection(@NonNull DataSet dataSet, EventFilter filter, long matched, long events,
		ZoneOffset zone) implements DataSet.Member, IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == EventFilter.class) {
			return type.cast(filter);
		}
		if (type == IPropertySource.class) {
			return type.cast(new EventSelectionProperties(this));
		}
		return null;
	}
}
