package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LineMatches;
import org.brushwork.logs.LineQuery;
import org.brushwork.logs.LineSearch;
import org.brushwork.logs.LogException;
import org.brushwork.logs.TooDeepRegexException;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Looks for something in the lines that are shown, in a job that can be cancelled, and goes from one that was found to
 * the next while the search still goes on. Belongs to the UI thread.
 */
final class LineFinder {

	/** What the screen can follow, ms. */
	private static final int LOOK_EVERY = 80;

	/** How it stands. */
	enum State {
		/** Nothing is looked for. */
		IDLE, SEARCHING, DONE, STOPPED,
		/** The regular expression nests too deep for a line. */
		TOO_DEEP
	}

	private record Wanted(EventRows rows, LineQuery query) {
	}

	private record SoFar(Wanted wanted, LineMatches matches) {
	}

	/** A way to go as soon as it is known where: the first one found from a row on. */
	private record Going(int row, boolean forward) {
	}

	private final Control owner;
	private final Consumer<Exception> lost;
	private final Runnable changed;
	private final Consumer<Integer> goTo;
	private final BackgroundRequest<Wanted, LineMatches> searching;
	private volatile SoFar soFar;
	private EventRows rows;
	private Wanted wanted;
	private LineMatches matches;
	private State state = State.IDLE;
	private Optional<Going> going = Optional.empty();

	/**
	 * @param owner   nothing is looked for any more once it is disposed
	 * @param lost    told why the lines cannot be read
	 * @param changed run whenever more is known
	 * @param goTo    gets the row of a line that was found and is to be looked at
	 */
	LineFinder(EventStore store, Control owner, Consumer<Exception> lost, Runnable changed, Consumer<Integer> goTo) {
		this.owner = owner;
		this.lost = lost;
		this.changed = changed;
		this.goTo = goTo;
		searching = new BackgroundRequest<Wanted, LineMatches>(Messages.Find_Job, this, () -> !owner.isDisposed(),
				WhenSuperseded.CANCEL, (asked, progress) -> search(store, asked, progress), new Arrival());
		// A search may take a minute, and would keep a log that is closed for that long.
		owner.addListener(SWT.Dispose, event -> searching.cancel());
	}

	private LineMatches search(EventStore store, Wanted asked, Progress progress)
			throws LogException, TooDeepRegexException, CancelledException {
		return LineSearch.find(store, asked.rows(), asked.query(), found -> soFar = new SoFar(asked, found), progress);
	}

	/** Looks through other lines from now on. */
	void setRows(EventRows next) {
		rows = next;
		going = Optional.empty();
		if (wanted != null) {
			begin(wanted.query());
		}
	}

	/** Looks for something, and goes to the first one found from a row on. */
	void find(LineQuery query, int row) {
		going = Optional.of(new Going(row, true));
		begin(query);
	}

	private void begin(LineQuery query) {
		if (rows == null) {
			return;
		}
		wanted = new Wanted(rows, query);
		matches = null;
		state = State.SEARCHING;
		searching.submit(wanted);
		look(wanted);
		changed.run();
	}

	/** Looks for nothing any more. */
	void forget() {
		searching.cancel();
		wanted = null;
		matches = null;
		going = Optional.empty();
		state = State.IDLE;
		changed.run();
	}

	/** Goes to the next one found from a row on, or to the last one before it; around the ends. */
	void go(int row, boolean forward) {
		going = Optional.of(new Going(row, forward));
		goIfKnown();
	}

	State state() {
		return state;
	}

	/** What is looked for; empty for nothing. */
	Optional<LineQuery> query() {
		return Optional.ofNullable(wanted).map(Wanted::query);
	}

	/** What was found so far; empty before anything is known. */
	Optional<LineMatches> matches() {
		return Optional.ofNullable(matches);
	}

	/** The screen looks at its own pace; the search never waits for it. */
	private void look(Wanted asked) {
		Display.getCurrent().timerExec(LOOK_EVERY, () -> {
			if (owner.isDisposed() || asked != wanted || state != State.SEARCHING) {
				return;
			}
			SoFar known = soFar;
			if (known != null && known.wanted() == asked) {
				show(known.matches());
			}
			look(asked);
		});
	}

	private void show(LineMatches found) {
		matches = found;
		goIfKnown();
		changed.run();
	}

	private void goIfKnown() {
		if (matches != null && going.isPresent()) {
			OptionalInt row = target(matches, going.get());
			if (row.isPresent() || matches.isComplete()) {
				going = Optional.empty();
			}
			row.ifPresent(goTo::accept);
		}
	}

	private static OptionalInt target(LineMatches found, Going to) {
		if (to.forward()) {
			OptionalInt next = found.next(to.row());
			return next.isPresent() || !found.isComplete() ? next : found.next(0);
		}
		if (!found.isComplete() && found.searched() <= to.row()) {
			return OptionalInt.empty();
		}
		OptionalInt previous = found.previous(to.row());
		return previous.isPresent() || !found.isComplete() ? previous : found.previous(found.rows());
	}

	private final class Arrival implements Receiver<Wanted, LineMatches> {

		@Override
		public void done(Wanted asked, LineMatches found) {
			if (asked == wanted) {
				state = State.DONE;
				show(found);
			}
		}

		@Override
		public void failed(Wanted asked, Exception failure) {
			if (failure instanceof TooDeepRegexException) {
				stopped(asked, State.TOO_DEEP);
			} else {
				lost.accept(failure);
			}
		}

		@Override
		public void cancelled(Wanted asked) {
			stopped(asked, State.STOPPED);
		}

		private void stopped(Wanted asked, State how) {
			if (asked == wanted) {
				state = how;
				going = Optional.empty();
				changed.run();
			}
		}
	}
}
