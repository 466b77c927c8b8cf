package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.logs.ui.LogsUi;
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

	private final Path file;
	private final DataSet dataSet;
	private final WorkbenchHistory history = new WorkbenchHistory();
	private final SelectionModel<EventFilter> filters;
	private final BackgroundRequest<Path, LogState> loading;
	private final BackgroundRequest<EventFilter, LogSnapshot> counting;
	private final BackgroundRequest<LogSnapshot, LogCourse> following;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Read by the counting job as well. */
	private volatile LogState state = new LogState.Loading();
	private LogSnapshot snapshot;
	private LogCourse course = LogCourse.NONE;
	private boolean closed;

	/** Begins to read the file. */
	LogSession(Path file) {
		this.file = file;
		this.dataSet = dataSetOf(file);
		this.filters = new SelectionModel<>(dataSet, EventFilter.ALL, history.of(EventFilter.class));
		this.loading = new BackgroundRequest<Path, LogState>(NLS.bind(Messages.LogSession_Reading, name()), this,
				() -> !closed, WhenSuperseded.CANCEL,
				LogState.Loaded::read, new LoadReceiver(this::loaded)).asUserJob();
		this.counting = new BackgroundRequest<EventFilter, LogSnapshot>(NLS.bind(Messages.LogSession_Counting, name()),
				this, () -> !closed, WhenSuperseded.FINISH,
				(filter, progress) -> loadedState().count(filter, progress), new Answer<>(this::counted)).asSystemJob();
		this.following = new BackgroundRequest<LogSnapshot, LogCourse>(NLS.bind(Messages.LogSession_Following, name()),
				this, () -> !closed, WhenSuperseded.FINISH,
				(counts, progress) -> LogCourse.of(loadedState().crossfilter(), counts, progress),
				new Answer<>(this::followed)).asSystemJob();
		filters.addListener(model -> count());
		loading.submit(file);
	}

	/** Names the log in a file. */
	static DataSet dataSetOf(Path file) {
		return new DataSet(LogsUi.LOG_KIND, file.toUri().toString());
	}

	DataSet dataSet() {
		return dataSet;
	}

	Path file() {
		return file;
	}

	/** The log's name as people see it. */
	String name() {
		return String.valueOf(file.getFileName());
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

	/** Reads the file once more, as after a failure. */
	void reload() {
		state = new LogState.Loading();
		snapshot = null;
		tellListeners();
		loading.submit(file);
	}

	/** Says that the log cannot be shown any more, until it is read once more; the message says why and what to do. */
	void fail(String message) {
		counting.cancel();
		following.cancel();
		state = new LogState.Failed(message);
		snapshot = null;
		tellListeners();
	}

	/** Ends all work, says so to the parts that still look on, and forgets the steps that led here. */
	void close() {
		closed = true;
		loading.cancel();
		counting.cancel();
		following.cancel();
		state = new LogState.Closed();
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
		if (Dimension.ALL.containsAll(filter.predicates().keySet())) {
			filters.commit(Messages.LogSession_Adopted, filter);
		} else {
			ILog.get().warn("No filter for " + file + ": " + filter); //$NON-NLS-1$
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
		state = next;
		course = LogCourse.NONE;
		tellListeners();
		count();
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

	private void counted(LogSnapshot next) {
		boolean onlyOtherTime = snapshot != null && course != LogCourse.NONE
				&& next.filter().withoutTime().equals(course.filter());
		snapshot = next;
		tellListeners();
		if (!onlyOtherTime) {
			following.submit(next);
		}
	}

	private void followed(LogCourse next) {
		course = next;
		tellListeners();
	}

	private LogState.Loaded loadedState() {
		return (LogState.Loaded) state;
	}

	private void tellListeners() {
		listeners.forEach(Runnable::run);
	}
}
