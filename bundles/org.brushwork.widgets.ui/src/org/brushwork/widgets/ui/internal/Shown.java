package org.brushwork.widgets.ui.internal;

import java.util.function.Consumer;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;

/** Shows what was counted in a table. */
record Shown<Q, R>(Consumer<R> target) implements Receiver<Q, R> {

	@Override
	public void done(Q question, R answer) {
		target.accept(answer);
	}

	@Override
	public void failed(Q question, Exception failure) {
		// Counting what was read cannot fail for the user's reasons: a defect, and the Error Log is its place.
		ILog.get().error(String.valueOf(question), failure);
	}
}
