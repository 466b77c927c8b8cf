package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.ui.selection.SelectionSource;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;

/**
 * One open log in one window: its events, the filters on it, and the counts that pass them. The parts that show the log
 * share it. Belongs to the UI thread; reading and counting are done in jobs of the family {@code this}.
 */
final class LogSession implements SelectionSource {

	/** Counts and what they were counted of. */
	private record Counts(LogState.Loaded log, LogSnapshot snapshot) {
	}

	private final LogSource source;
	private final DataSet dataSet;
	private final WorkbenchHistory history = new WorkbenchHistory();
	private final SelectionModel<EventFilter> filters;
	private final LogLoading loading;
	private final BackgroundRequest<EventFilter, Counts> counting;
	private final BackgroundRequest<Counts, LogCourse> following;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private LogState state = new LogState.Loading();
	/** What is counted: what is shown, or what takes its place once it is counted. Read by the counting job as well. */
	private volatile LogState.Loaded newest;
	private LogSnapshot snapshot;
	private LogCourse course = LogCourse.NONE;
	private boolean closed;

	/** Begins to read the files, as the preferences say. */
	LogSession(LogSource source) {
		this.source = source;
		this.dataSet = source.dataSet();
		this.filters = new SelectionModel<>(dataSet, EventFilter.ALL, history.of(EventFilter.class));
		this.loading = new LogLoading(source, this, () -> !closed, this::loaded);
		this.counting = new BackgroundRequest<EventFilter, Counts>(NLS.bind(Messages.LogSession_Counting, name()), this,
				() -> !closed, WhenSuperseded.FINISH, (filter, progress) -> count(newest, filter, progress),
				new Answer<>(this::counted)).asSystemJob();
		this.following = new BackgroundRequest<Counts, LogCourse>(NLS.bind(Messages.LogSession_Following, name()), this,
				() -> !closed, WhenSuperseded.FINISH,
				(counts, progress) -> LogCourse.of(counts.log().crossfilter(), counts.snapshot(), progress),
				new Answer<>(this::followed)).asSystemJob();
		filters.addListener(model -> count());
		loading.start(LogPreferences.options());
	}

	DataSet dataSet() {
		return dataSet;
	}

	/** Where the log is. */
	LogSource source() {
		return source;
	}

	/** The log's name as people see it. */
	String name() {
		return source.name();
	}

	LogState state() {
		return state;
	}

	/** The filters, shared by all parts that show this log. */
	SelectionModel<EventFilter> filters() {
		return filters;
	}

	/** The newest counts, maybe a few milliseconds behind the filters; null until there are any. */
	LogSnapshot snapshot() {
		return snapshot;
	}

	/** How the events go over time, maybe a few frames behind the counts. */
	LogCourse course() {
		return course;
	}

	/** How the log is read. */
	LogLoading loading() {
		return loading;
	}

	/** What has to be said of a log of which only the beginning is shown; empty for a whole one, or none. */
	Optional<String> notice() {
		return state instanceof LogState.Loaded log && !log.isWhole() && snapshot != null
				? Optional.of(LoadText.part(log, loading, isReadingOn()))
				: Optional.empty();
	}

	/** Whether more of the log will take the place of what is shown: it is being read, or counted. */
	boolean isReadingOn() {
		return loading.isRunning() || newest != state;
	}

	/** Reads the log once more, as after a failure or when the preferences have changed. Filters stay if they can. */
	void reload() {
		LogOptions options = LogPreferences.options();
		if (!options.dimensions().containsAll(loading.options().dimensions())) {
			// Steps that lead back to what is no dimension any more.
			history.forget();
		}
		counting.cancel();
		forgetCourse();
		newest = null;
		state = new LogState.Loading();
		snapshot = null;
		loading.start(options);
		filters.restore(restricted(filters.settled(), options));
		tellListeners();
	}

	/** Sets the filters of an earlier session, without a step on the history. What the log cannot be asked is left out. */
	void restore(EventFilter earlier) {
		filters.restore(restricted(earlier, loading.options()));
	}

	private static EventFilter restricted(EventFilter filter, LogOptions options) {
		EventFilter left = filter;
		for (Dimension dimension : filter.predicates().keySet()) {
			if (!options.dimensions().contains(dimension)) {
				left = left.without(dimension);
			}
		}
		return left;
	}

	/** Says that the log cannot be shown any more, until it is read once more; the message says why and what to do. */
	void fail(String message) {
		counting.cancel();
		forgetCourse();
		loading.close();
		newest = null;
		state = new LogState.Failed(message);
		snapshot = null;
		tellListeners();
	}

	/** Ends all work, says so to the parts that still look on, and forgets the steps that led here. */
	void close() {
		closed = true;
		loading.close();
		counting.cancel();
		following.cancel();
		newest = null;
		state = new LogState.Closed();
		snapshot = null;
		tellListeners();
		listeners.clear();
		history.dispose();
	}

	@Override
	public ISelection selection() {
		if (snapshot == null || !(state instanceof LogState.Loaded loaded)) {
			return new StructuredSelection(new LogInView(dataSet));
		}
		return new StructuredSelection(new EventSelection(dataSet, snapshot.filter(), snapshot.matched(),
				snapshot.events(), loaded.store().zone()));
	}

	@Override
	public Phase phase() {
		boolean upToDate = snapshot == null || snapshot.filter().equals(filters.value());
		return upToDate ? filters.phase() : Phase.CHANGING;
	}

	@Override
	public void adopt(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			Adapters.of(structured.getFirstElement(), EventFilter.class).ifPresent(this::adopt);
		}
	}

	/** Takes over a filter of somebody else, unless it asks for what this log does not have. */
	void adopt(EventFilter filter) {
		if (loading.options().dimensions().containsAll(filter.predicates().keySet())) {
			filters.commit(Messages.LogSession_Adopted, filter);
		} else {
			ILog.get().warn("No filter for " + source + ": " + filter); //$NON-NLS-1$
		}
	}

	@Override
	public void addSelectionListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void loaded(LogState next) {
		newest = next instanceof LogState.Loaded log ? log : null;
		if (newest == null) {
			counting.cancel();
			snapshot = null;
		}
		// The part that is shown stays until there are counts of the whole.
		if (newest == null || snapshot == null) {
			state = next;
			forgetCourse();
		}
		tellListeners();
		count();
	}

	/** An answer about another reading of the log, which may be on its way, would be taken for one about this. */
	private void forgetCourse() {
		following.cancel();
		course = LogCourse.NONE;
	}

	private void count() {
		if (!(state instanceof LogState.Loaded)) {
			return;
		}
		if (snapshot != null && snapshot.filter().equals(filters.value())) {
			// The gesture has ended where it was: that it is settled is said at once. It is counted all the same, since the
			// answer to an older filter may be on its way and would come last.
			tellListeners();
		}
		counting.submit(filters.value());
	}

	private static Counts count(LogState.Loaded log, EventFilter filter, Progress progress) throws CancelledException {
		return new Counts(log, log.count(filter, progress));
	}

	private void counted(Counts next) {
		if (next.log() != state) {
			forgetCourse();
		}
		boolean onlyOtherTime = course != LogCourse.NONE
				&& next.snapshot().filter().withoutTime().equals(course.filter());
		state = next.log();
		snapshot = next.snapshot();
		tellListeners();
		if (onlyOtherTime) {
			following.cancel(); // of a filter that was taken back
		} else {
			following.submit(next);
		}
		loading.shown(next.log());
	}

	private void followed(LogCourse next) {
		course = next;
		tellListeners();
	}

	private void tellListeners() {
		listeners.forEach(Runnable::run);
	}
}
