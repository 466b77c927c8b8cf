package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventRows;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;

/** Takes the events that pass a filter. */
record RowsReceiver(Consumer<EventRows> target) implements Receiver<EventFilter, EventRows> {

	@Override
	public void done(EventFilter filter, EventRows rows) {
		target.accept(rows);
	}

	@Override
	public void failed(EventFilter filter, Exception failure) {
		// As for counting: a defect, not something the user did.
		ILog.get().error("Finding " + filter, failure); //$NON-NLS-1$
	}
}
