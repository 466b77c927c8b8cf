package org.brushwork.train.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunProblem;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.RunSource;

/** A file that the CSVLogger of Keras writes as a run: a row for each epoch, read as the file grows. */
public final class CsvLoggerSource implements RunSource {

	private static final int MOST = 1 << 26;

	private final Path file;
	private CsvLog log = new CsvLog();
	private long position;
	private Optional<RunSnapshot> latest = Optional.empty();

	/** @param file nothing of it is read yet */
	public CsvLoggerSource(Path file) {
		this.file = file;
	}

	@Override
	public synchronized RunSnapshot poll(Progress progress) throws RunException, CancelledException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			if (channel.size() < position) {
				log = new CsvLog();
				position = 0;
				latest = Optional.empty();
			}
			long before = position;
			boolean torn = read(channel, progress);
			if (latest.isEmpty() || position != before || torn == latest.get().problems().isEmpty()) {
				latest = Optional.of(snapshot(torn));
			}
			return latest.get();
		} catch (NoSuchFileException e) {
			throw new RunException(Problem.MISSING, file, "", e);
		} catch (IOException e) {
			throw new RunException(Problem.UNREADABLE, file, String.valueOf(e.getMessage()), e);
		}
	}

	/** Reads whole lines. @return whether something follows the last of them */
	private boolean read(FileChannel channel, Progress progress) throws IOException, RunException, CancelledException {
		while (true) {
			progress.report(position, Math.max(position, channel.size()));
			progress.checkCancelled();
			channel.position(position);
			InputStream in = Channels.newInputStream(channel);
			byte[] bytes = in.readNBytes(MOST);
			int end = bytes.length;
			while (end > 0 && bytes[end - 1] != '\n') {
				end--;
			}
			if (end == 0) {
				return bytes.length > 0;
			}
			for (String line : new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n")) {
				if (!log.add(line.strip())) {
					throw new RunException(Problem.FOREIGN, file, Likeness.of(file).name(), null);
				}
			}
			position += end;
		}
	}

	private RunSnapshot snapshot(boolean torn) {
		String name = String.valueOf(file.getFileName());
		List<RunProblem> problems = log.problems(name);
		if (torn) {
			problems.add(new RunProblem(RunProblem.Kind.UNFINISHED, name, position));
		}
		return RunSnapshot.foreign(name, log.curves(), List.of(), position, problems, log.skipped());
	}

	/** Whether a file looks like one: names of numbers in the first line, one of them of epochs or a loss. */
	static boolean looksLike(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(1 << 16);
		}
		String text = new String(start, StandardCharsets.UTF_8);
		int end = text.indexOf('\n');
		return end > 0 && CsvLog.isHeader(text.substring(0, end).strip());
	}

	@Override
	public synchronized void close() {
		// the file is not kept open
	}
}
