package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogLines;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/**
 * Puts lines of a log on the clipboard, whole and each with a line end. They are read from the file in a job: the table
 * has only those that are looked at. Belongs to the UI thread.
 */
final class LineCopy {

	/** More would be a file, not something to paste. */
	private static final int MOST_LINES = 100_000;

	private static final int MOST_MEGABYTES = 64;
	private static final int MOST_CHARACTERS = MOST_MEGABYTES << 20;
	private static final int CHUNK = 1_000;

	private record Wanted(EventRows rows, List<Range> ranges) {

		int lines() {
			return ranges.stream().mapToInt(Range::size).sum();
		}
	}

	private final Control owner;
	private final Consumer<Exception> lost;
	private final BackgroundRequest<Wanted, Optional<String>> copying;

	/**
	 * @param owner nothing is copied any more once it is disposed
	 * @param lost  told why the lines cannot be read
	 */
	LineCopy(EventStore store, Control owner, Consumer<Exception> lost) {
		this.owner = owner;
		this.lost = lost;
		copying = new BackgroundRequest<Wanted, Optional<String>>(Messages.LineCopy_Job, this,
				() -> !owner.isDisposed(), WhenSuperseded.CANCEL, (wanted, progress) -> text(store, wanted, progress),
				new Arrival()).asUserJob();
	}

	/** Copies the lines at some rows, given by ranges that may overlap; or says that they are too many. */
	void copy(EventRows rows, Collection<Range> ranges) {
		Wanted wanted = new Wanted(rows, RowRanges.merged(ranges));
		int lines = wanted.lines();
		if (lines > MOST_LINES) {
			refuse(NLS.bind(Messages.LineCopy_TooMany, FilterText.number(MOST_LINES), FilterText.number(lines)));
		} else if (lines > 0) {
			copying.submit(wanted);
		}
	}

	/** The text; empty if it is too long. */
	private static Optional<String> text(EventStore store, Wanted wanted, Progress progress)
			throws CancelledException, LogException, IOException {
		StringBuilder text = new StringBuilder();
		int total = wanted.lines();
		int done = 0;
		try (LogLines lines = new LogLines(store)) {
			for (Range range : wanted.ranges()) {
				for (int from = range.start; from < range.end; from += CHUNK) {
					progress.checkCancelled();
					List<LogLine> chunk = lines.read(wanted.rows(), from, Math.min(range.end, from + CHUNK));
					if (!append(chunk, text)) {
						return Optional.empty();
					}
					done += chunk.size();
					progress.report(done, total);
				}
			}
		}
		return Optional.of(text.toString());
	}

	/** Whether they still fit. */
	private static boolean append(List<LogLine> lines, StringBuilder text) {
		for (LogLine line : lines) {
			text.append(line.text()).append(System.lineSeparator());
			if (text.length() > MOST_CHARACTERS) {
				return false;
			}
		}
		return true;
	}

	private void refuse(String why) {
		MessageDialog.openInformation(owner.getShell(), Messages.LineCopy_Title, why);
	}

	private final class Arrival implements Receiver<Wanted, Optional<String>> {

		@Override
		public void done(Wanted wanted, Optional<String> text) {
			text.ifPresentOrElse(lines -> ClipboardText.put(owner.getDisplay(), lines),
					() -> refuse(NLS.bind(Messages.LineCopy_TooLong, FilterText.number(MOST_MEGABYTES))));
		}

		@Override
		public void failed(Wanted wanted, Exception failure) {
			lost.accept(failure);
		}
	}
}
