package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.brushwork.logs.LogException;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Turns what became of reading a log into a state that can be shown. */
record LoadReceiver(Consumer<LogState> target) implements Receiver<Path, LogState> {

	@Override
	public void done(Path file, LogState loaded) {
		target.accept(loaded);
	}

	@Override
	public void failed(Path file, Exception failure) {
		if (failure instanceof LogException refused) {
			target.accept(new LogState.Failed(LogProblems.explain(refused)));
			return;
		}
		if (failure.getCause() instanceof OutOfMemoryError) {
			target.accept(new LogState.Failed(NLS.bind(Messages.Problem_OutOfMemory, file)));
			return;
		}
		ILog.get().error("Reading " + file, failure); //$NON-NLS-1$
		target.accept(new LogState.Failed(NLS.bind(Messages.LogSession_Unexpected, file, failure)));
	}

	@Override
	public void cancelled(Path file) {
		target.accept(new LogState.Failed(NLS.bind(Messages.LogSession_Cancelled, file.getFileName())));
	}
}
