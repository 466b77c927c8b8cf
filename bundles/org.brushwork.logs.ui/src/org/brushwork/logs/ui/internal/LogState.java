package org.brushwork.logs.ui.internal;

import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventStore;

/** What has become of a log that somebody opened. */
sealed interface LogState {

	/** It is being read. */
	record Loading() implements LogState {
	}

	/** It can be asked. */
	record Loaded(EventStore store, Crossfilter crossfilter) implements LogState {

		Loaded(EventStore store) {
			this(store, new Crossfilter(store));
		}
	}

	/** It cannot be read, or reading was cancelled; the message says what is wrong and what to do. */
	record Failed(String message) implements LogState {
	}

	/** Nobody has it open any more. */
	record Closed() implements LogState {
	}
}
