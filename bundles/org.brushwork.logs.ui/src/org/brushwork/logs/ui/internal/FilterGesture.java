package org.brushwork.logs.ui.internal;

import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.logs.EventFilter;
import org.brushwork.ui.work.FramePacer;
import org.eclipse.swt.widgets.Display;

/** Hands what a gesture on a panel means to the log's filters, at most once a frame while it goes on. */
final class FilterGesture {

	private record Change(SelectionModel<EventFilter> filters, EventFilter next) {
	}

	private final FramePacer<Change> pacer;

	FilterGesture(Display display) {
		pacer = new FramePacer<>(display, change -> change.filters().change(change.next()));
	}

	/** @param label what the gesture did, for Undo; used when it is done */
	void changed(SelectionModel<EventFilter> filters, EventFilter next, Phase phase, String label) {
		if (phase == Phase.DONE) {
			pacer.clear();
			filters.commit(label, next);
		} else if (next.equals(filters.settled())) {
			// Esc, or back where the gesture began.
			pacer.clear();
			filters.cancel();
		} else {
			pacer.offer(new Change(filters, next));
		}
	}
}
