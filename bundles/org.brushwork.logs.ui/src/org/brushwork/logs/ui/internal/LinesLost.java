package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.brushwork.logs.EventStore;

/**
 * Takes why the lines of a loaded log cannot be read any more, such as that other lines are in its file now, and makes
 * the log one that failed: every part that shows it says so, once, and how to read it anew. Belongs to the UI thread.
 */
record LinesLost(LogSession session, EventStore store) implements Consumer<Exception> {

	@Override
	public void accept(Exception failure) {
		// It may have been read anew since the lines were asked for.
		if (!(session.state() instanceof LogState.Loaded loaded) || loaded.store() != store) {
			return;
		}
		session.fail(LogProblems.explain(session.source(), failure));
	}
}
