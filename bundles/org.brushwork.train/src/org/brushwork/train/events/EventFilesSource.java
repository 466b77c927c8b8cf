package org.brushwork.train.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunProblem;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.RunSource;

/**
 * An event file of TensorBoard as a run, or all event files in a folder: tags of files below it begin with the folder's
 * name. Files are read as they grow, and new ones are found.
 */
public final class EventFilesSource implements RunSource {

	private static final int ASKED_EACH = 64;

	private final Path place;
	private EventTags tags = new EventTags();
	private final Map<Path, RecordFile> files = new LinkedHashMap<>();
	private Optional<RunSnapshot> latest = Optional.empty();

	/** @param place the file or folder; nothing is read yet */
	public EventFilesSource(Path place) {
		this.place = place;
	}

	@Override
	public synchronized RunSnapshot poll(Progress progress) throws RunException, CancelledException {
		try {
			open();
			List<RunProblem> problems = new ArrayList<>();
			long end = 0;
			long before = files.values().stream().mapToLong(RecordFile::position).sum();
			for (Map.Entry<Path, RecordFile> file : files.entrySet()) {
				read(file.getKey(), file.getValue(), progress).ifPresent(problems::add);
				end += file.getValue().position();
			}
			if (latest.isEmpty() || end != before || !latest.get().problems().equals(problems)) {
				latest = Optional.of(RunSnapshot.foreign(String.valueOf(place.getFileName()), tags.curves(),
						tags.distributions(), end, problems, tags.skipped()));
			}
			return latest.get();
		} catch (IOException e) {
			throw new RunException(Files.exists(place) ? Problem.UNREADABLE : Problem.MISSING, place,
					String.valueOf(e.getMessage()), e);
		}
	}

	/** Opens new files; begins anew if one became shorter, which is another then. */
	private void open() throws IOException {
		for (RecordFile file : files.values()) {
			if (file.size() < file.position()) {
				close();
				break;
			}
		}
		for (Path path : EventFiles.in(place)) {
			if (!files.containsKey(path)) {
				files.put(path, new RecordFile(path));
			}
		}
	}

	private Optional<RunProblem> read(Path path, RecordFile file, Progress progress)
			throws IOException, RunException, CancelledException {
		EventRecord record = new EventRecord(tags, prefix(path));
		RecordFile.Found found;
		for (int count = 0; (found = file.next()) == RecordFile.Found.RECORD; count++) {
			try {
				record.read(file.data());
			} catch (RuntimeException e) {
				tags.skip("event");
			}
			if (count % ASKED_EACH == 0) {
				latest = Optional.empty(); // should this be the last that is read before it is cancelled
				progress.report(file.position(), Math.max(file.position(), file.size()));
				progress.checkCancelled();
			}
		}
		if (found == RecordFile.Found.FOREIGN && path.equals(place)) {
			throw new RunException(Problem.FOREIGN, path, Likeness.of(path).name(), null);
		}
		if (found == RecordFile.Found.NOT_YET && file.size() <= file.position()) {
			return Optional.empty();
		}
		return Optional.of(new RunProblem(found == RecordFile.Found.NOT_YET ? RunProblem.Kind.UNFINISHED
				: RunProblem.Kind.DAMAGED, name(path), file.position()));
	}

	private static String name(Path path) {
		return String.valueOf(path.getFileName());
	}

	/** The folders between the place and the file, with slashes. */
	private String prefix(Path path) {
		Path parent = path.getParent();
		if (parent == null || path.equals(place) || parent.equals(place)) {
			return "";
		}
		return place.relativize(parent).toString().replace('\\', '/') + "/";
	}

	@Override
	public synchronized void close() throws IOException {
		for (RecordFile file : files.values()) {
			file.close();
		}
		files.clear();
		tags = new EventTags();
		latest = Optional.empty();
	}
}
