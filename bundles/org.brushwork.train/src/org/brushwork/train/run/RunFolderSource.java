package org.brushwork.train.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.CorruptFrameException;
import org.brushwork.core.record.FrameFile;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunSnapshot.State;

/** The run of a folder as it grows. */
public final class RunFolderSource implements RunSource {

	private static final int ASKED_EACH = 256;

	private final Path folder;
	private final Path file;
	private final RunInfo info;
	private RunRecords records;
	private Optional<FrameFile> frames = Optional.empty();
	private Optional<RunSnapshot> latest = Optional.empty();

	/**
	 * Reads what is known of the run, and not its records yet.
	 *
	 * @throws RunException if the folder is none of a run
	 */
	public RunFolderSource(Path folder) throws RunException {
		this.folder = folder;
		file = folder.resolve(RunFolder.RECORDS);
		info = RunFolder.info(folder);
		records = new RunRecords(info);
	}

	@Override
	public synchronized RunSnapshot poll(Progress progress) throws RunException, CancelledException {
		try {
			boolean written = RunLock.isTaken(folder);
			// After the lock was looked at: who closed the run before has told everything by now.
			List<RunProblem> problems = read(progress);
			State state = state(written);
			long end = frames.isPresent() ? frames.get().position() : 0;
			if (problems.isEmpty() && !written && frames.isPresent() && frames.get().size() > end) {
				problems = List.of(new RunProblem(RunProblem.Kind.UNFINISHED, RunFolder.RECORDS, end));
			}
			if (latest.isEmpty() || latest.get().bytes() != end || latest.get().state() != state
					|| !latest.get().problems().equals(problems)) {
				latest = Optional.of(records.snapshot(state, file, end, problems));
			}
			return latest.get();
		} catch (IOException e) {
			throw new RunException(Files.exists(folder) ? Problem.UNREADABLE : Problem.MISSING, folder,
					String.valueOf(e.getMessage()), e);
		}
	}

	private List<RunProblem> read(Progress progress) throws IOException, CancelledException {
		Optional<FrameFile> open = open();
		if (open.isEmpty()) {
			return List.of();
		}
		FrameFile from = open.get();
		try {
			for (long count = 0; from.next(); count++) {
				records.add(from.type(), from.payload(), from.offset());
				if (count % ASKED_EACH == 0) {
					progress.report(from.position(), Math.max(from.position(), from.size()));
					progress.checkCancelled();
				}
			}
			return List.of();
		} catch (CorruptFrameException e) {
			return List.of(new RunProblem(RunProblem.Kind.DAMAGED, RunFolder.RECORDS, e.offset()));
		} catch (IllegalArgumentException e) {
			from.seek(from.offset());
			return List.of(new RunProblem(RunProblem.Kind.DAMAGED, RunFolder.RECORDS, from.offset()));
		}
	}

	private Optional<FrameFile> open() throws IOException {
		if (frames.isPresent() && frames.get().size() < frames.get().position()) {
			close(); // somebody has put another file in its place
		}
		if (frames.isEmpty()) {
			records = new RunRecords(info);
			latest = Optional.empty();
			try {
				frames = Optional.of(new FrameFile(file, 0));
			} catch (NoSuchFileException e) {
				// nothing was written yet
			}
		}
		return frames;
	}

	private State state(boolean written) {
		Optional<Event> last = records.lastEvent();
		if (last.isEmpty()) {
			State ended = frames.isPresent() && frames.get().position() > 0 ? State.KILLED : State.NEW;
			return written ? State.RUNNING : ended;
		}
		return switch (last.get().kind()) {
		case FINISHED, STOPPED_EARLY -> State.FINISHED;
		case STOPPED -> State.STOPPED;
		case FAILED -> State.FAILED;
		case PAUSED -> written ? State.PAUSED : State.KILLED;
		case STARTED, RESUMED, LEARNING_RATE -> written ? State.RUNNING : State.KILLED;
		};
	}

	@Override
	public synchronized void close() throws IOException {
		if (frames.isPresent()) {
			frames.get().close();
			frames = Optional.empty();
		}
	}
}
