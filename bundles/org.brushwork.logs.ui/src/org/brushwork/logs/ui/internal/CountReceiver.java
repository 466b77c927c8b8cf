package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;

/** Takes the counts of a filter. */
record CountReceiver(Consumer<LogSnapshot> target) implements Receiver<EventFilter, LogSnapshot> {

	@Override
	public void done(EventFilter filter, LogSnapshot snapshot) {
		target.accept(snapshot);
	}

	@Override
	public void failed(EventFilter filter, Exception failure) {
		// Counting what was read cannot fail for the user's reasons: a defect, and the Error Log is its place.
		ILog.get().error("Counting " + filter, failure); //$NON-NLS-1$
	}
}
