package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.brushwork.logs.EventFilter;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;

/** Takes what a loaded log answers to a filter, such as its counts. */
record FilterAnswer<R>(Consumer<R> target) implements Receiver<EventFilter, R> {

	@Override
	public void done(EventFilter filter, R answer) {
		target.accept(answer);
	}

	@Override
	public void failed(EventFilter filter, Exception failure) {
		// Asking what was read cannot fail for the user's reasons: a defect, and the Error Log is its place.
		ILog.get().error(String.valueOf(filter), failure);
	}
}
