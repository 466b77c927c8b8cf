package org.brushwork.train.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunFolderSource;
import org.brushwork.train.run.RunSource;

/** Opens runs of whatever kind. */
public final class Runs {

	private Runs() {
		// functions only
	}

	/**
	 * Opens the folder of a run, an event file, a folder with event files, or a log of epochs; which it is it finds
	 * out.
	 *
	 * @throws RunException if it is none of them
	 */
	public static RunSource open(Path place) throws RunException {
		try {
			if (Files.isDirectory(place)) {
				return openFolder(place);
			}
			if (!Files.exists(place)) {
				throw new RunException(Problem.MISSING, place, "", null);
			}
			if (EventFiles.isNamedSo(place) || isRecords(place)) {
				return new EventFilesSource(place);
			}
			if (Files.size(place) == 0) {
				throw new RunException(Problem.EMPTY, place, "", null);
			}
			if (CsvLoggerSource.looksLike(place)) {
				return new CsvLoggerSource(place);
			}
			throw new RunException(Problem.FOREIGN, place, Likeness.of(place).name(), null);
		} catch (IOException e) {
			throw new RunException(Problem.UNREADABLE, place, String.valueOf(e.getMessage()), e);
		}
	}

	private static RunSource openFolder(Path folder) throws RunException, IOException {
		if (RunFolder.is(folder)) {
			return new RunFolderSource(folder);
		}
		if (EventFiles.in(folder).isEmpty()) {
			throw new RunException(Problem.NO_RUN_IN_FOLDER, folder, "", null);
		}
		return new EventFilesSource(folder);
	}

	/** Whether the first record of an event file is there, whatever the file is called. */
	private static boolean isRecords(Path file) throws IOException {
		try (RecordFile records = new RecordFile(file)) {
			return records.next() == RecordFile.Found.RECORD;
		}
	}
}
