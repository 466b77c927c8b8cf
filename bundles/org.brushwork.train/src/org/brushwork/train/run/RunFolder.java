package org.brushwork.train.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.brushwork.core.file.WholeFile;
import org.brushwork.train.run.RunException.Problem;

/** The folder of a run: what files there are in it. */
public final class RunFolder {

	/** What is known of the run, written whole when the folder is made. */
	public static final String INFO = "run.json";

	/** The records, as frames one after another. */
	public static final String RECORDS = "records.bin";

	/** Locked by the process that writes the records, while it does. */
	public static final String LOCK = "run.lock";

	/** All that the training goes on from, after the last whole epoch; written whole by the engine. */
	public static final String CHECKPOINT = "checkpoint.bin";

	/** The same of the best epoch; written whole by the engine. */
	public static final String BEST = "best.bin";

	/** What the engine printed. */
	public static final String LOG = "engine.log";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
			.withZone(ZoneOffset.UTC);
	private static final int LONGEST_NAME = 60;

	private RunFolder() {
		// functions only
	}

	/**
	 * Makes a folder for a new run. Names of folders sort by the time when their runs were made.
	 *
	 * @param parent made if it is not there
	 * @param name   what the folder is to be called beside the time; characters that file systems mind are replaced
	 * @return the folder, with what is known of the run in it
	 * @throws IOException if it cannot be written
	 */
	public static Path create(Path parent, String name, RunInfo info) throws IOException {
		Files.createDirectories(parent);
		String text = RunInfoJson.write(info);
		Path folder = createFresh(parent, TIME.format(info.started()) + "-" + plain(name));
		WholeFile.write(folder.resolve(INFO), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		return folder;
	}

	private static Path createFresh(Path parent, String name) throws IOException {
		int number = 1;
		while (true) {
			try {
				return Files.createDirectory(parent.resolve(number == 1 ? name : name + "-" + number));
			} catch (FileAlreadyExistsException e) {
				number++;
			}
		}
	}

	private static String plain(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
		int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
		return plain.isEmpty() ? "run" : plain.substring(0, end);
	}

	/** Whether a folder looks like one of a run. */
	public static boolean is(Path folder) {
		return Files.isRegularFile(folder.resolve(INFO));
	}

	/**
	 * What is known of a run.
	 *
	 * @throws RunException if the folder is none of a run
	 */
	public static RunInfo info(Path folder) throws RunException {
		Path file = folder.resolve(INFO);
		try {
			return RunInfoJson.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file);
		} catch (NoSuchFileException e) {
			Problem problem = Files.isDirectory(folder) ? Problem.NO_RUN_IN_FOLDER : Problem.MISSING;
			throw new RunException(problem, folder, "", e);
		} catch (IOException e) {
			throw new RunException(Problem.UNREADABLE, file, String.valueOf(e.getMessage()), e);
		}
	}
}
