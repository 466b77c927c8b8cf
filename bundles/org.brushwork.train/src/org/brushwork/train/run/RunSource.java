package org.brushwork.train.run;

import java.io.Closeable;
import java.io.IOException;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** A run that may be growing. Safe for use by several threads; one that polls is waited for. */
public interface RunSource extends Closeable {

	/**
	 * Looks what is new. The first time it reads everything, later only what came since; when nothing did, it gives the
	 * snapshot that it gave before, in well below a millisecond.
	 *
	 * @param progress in bytes
	 * @throws RunException       if it cannot be read, or is none; may work the next time
	 * @throws CancelledException if the progress was cancelled; the next time goes on from there
	 */
	RunSnapshot poll(Progress progress) throws RunException, CancelledException;

	/** Lets go of files. Snapshots stay as they are. */
	@Override
	void close() throws IOException;
}
