package org.brushwork.logs.ui;

import org.brushwork.core.selection.DataSet;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.ui.internal.RecordProperties;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * What the Log Records editor publishes while a line is selected in it: that line, and which events pass the filters.
 * Adapts to {@link EventFilter} as {@link EventSelection} does, since a line that is looked at filters nothing.
 *
 * @param events which events pass the filters
 * @param record the selected line
 */
public record RecordSelection(@NonNull EventSelection events, @NonNull LogRecord record)
		implements DataSet.Member, IAdaptable {

	@Override
	public @NonNull DataSet dataSet() {
		return events.dataSet();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == LogRecord.class) {
			return type.cast(record);
		}
		if (type == EventSelection.class) {
			return type.cast(events);
		}
		if (type == IPropertySource.class) {
			return type.cast(RecordProperties.of(record));
		}
		return events.getAdapter(type);
	}
}
