package org.brushwork.train.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.core.record.FrameFile;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunRecord.Predicted;

/** What a network predicted after its epochs, read from the file when asked for. Immutable. */
public final class PredictionSeries {

	/** No predictions. */
	static final PredictionSeries NONE = new PredictionSeries(Path.of(""), Series.EMPTY, Series.EMPTY, Series.EMPTY);

	private final Path file;
	private final Series epochs;
	private final Series steps;
	private final Series offsets;

	PredictionSeries(Path file, Series epochs, Series steps, Series offsets) {
		this.file = file;
		this.epochs = epochs;
		this.steps = steps;
		this.offsets = offsets;
	}

	/** No predictions: of a run that keeps none. */
	public static PredictionSeries none() {
		return NONE;
	}

	/** How many epochs have predictions. */
	public int size() {
		return epochs.size();
	}

	/** These epochs, ascending. */
	public Series epochs() {
		return epochs;
	}

	/** How many steps were done before each of them. */
	public Series steps() {
		return steps;
	}

	/** Index of the last one up to an epoch; -1 if there is none. */
	public int indexAt(long epoch) {
		return epochs.countUpTo(epoch) - 1;
	}

	/**
	 * Reads those of an epoch.
	 *
	 * @param index of the epoch in {@link #epochs}
	 * @throws RunException if the file can no longer be read there
	 */
	public Predicted read(int index) throws RunException {
		long offset = (long) offsets.get(index);
		try (FrameFile frames = new FrameFile(file, offset)) {
			Optional<RunRecord> record = frames.next() ? RunFrames.decode(frames.frame()) : Optional.empty();
			if (record.isPresent() && record.get() instanceof Predicted predicted) {
				return predicted;
			}
		} catch (IOException e) {
			throw new RunException(Problem.UNREADABLE, file, String.valueOf(e.getMessage()), e);
		} catch (IllegalArgumentException e) {
			throw new RunException(Problem.DAMAGED, file, String.valueOf(e.getMessage()), e);
		}
		throw new RunException(Problem.DAMAGED, file, "no predictions at byte " + offset, null);
	}
}
