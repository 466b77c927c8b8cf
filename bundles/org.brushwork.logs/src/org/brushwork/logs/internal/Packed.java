package org.brushwork.logs.internal;

import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;

/** Packed logs. */
final class Packed {

	private Packed() {
		// functions only
	}

	/** Where the text of a packed file is at the moment; unpacks it if need be. To be asked before each opening. */
	static Path unpacked(Path path, Progress progress) throws LogException, CancelledException {
		return UnpackedFiles.ofUser().unpacked(path, progress);
	}
}
