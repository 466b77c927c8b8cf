package org.brushwork.logs.ui.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.brushwork.core.selection.DataSet;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogOptions;
import org.brushwork.ui.selection.WindowClosed;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The open logs of one workbench window. A log is read when the first part opens it and closed when the last one has let
 * it go. Belongs to the UI thread.
 */
final class LogSessions {

	private static final Map<IWorkbenchWindow, LogSessions> WINDOWS = new HashMap<>();

	private final Map<DataSet, LogSession> sessions = new LinkedHashMap<>();
	private final Map<LogSession, Set<Object>> holders = new HashMap<>();

	private final List<Consumer<LogSession>> openListeners = new CopyOnWriteArrayList<>();
	private final ChangedOptions options = new ChangedOptions(this::optionsChanged);
	private DataSet active;

	private LogSessions() {
		FirstPaint.getReady();
	}

	/** The open logs of a window. */
	static LogSessions of(IWorkbenchWindow window) {
		if (!WINDOWS.containsKey(window)) {
			LogSessions opened = new LogSessions();
			WINDOWS.put(window, opened);
			opened.options.install();
			PlatformUI.getWorkbench().addWindowListener(new WindowClosed(window, () -> closed(window)));
		}
		return WINDOWS.get(window);
	}

	private static void closed(IWorkbenchWindow window) {
		WINDOWS.remove(window).options.uninstall();
	}

	/** Reads those logs anew that would be read in another way now. */
	private void optionsChanged() {
		LogOptions now = LogPreferences.options();
		List.copyOf(sessions.values()).stream().filter(session -> !session.loading().options().equals(now))
				.forEach(LogSession::reload);
	}

	/** Opens a log for the holder, or joins the others who have it open. */
	LogSession open(LogSource source, Object holder) {
		DataSet key = source.dataSet();
		boolean isNew = !sessions.containsKey(key);
		LogSession session = sessions.computeIfAbsent(key, absent -> new LogSession(source));
		hold(session, holder);
		if (isNew) {
			openListeners.forEach(listener -> listener.accept(session));
		}
		return session;
	}

	/** Keeps an open log open for one more holder. */
	void hold(LogSession session, Object holder) {
		holders.computeIfAbsent(session, key -> new HashSet<>()).add(holder);
	}

	/** Lets go of a log, which is closed if nobody else holds it. */
	void release(LogSession session, Object holder) {
		Set<Object> left = holders.get(session);
		if (left != null && left.remove(holder) && left.isEmpty()) {
			holders.remove(session);
			sessions.remove(session.dataSet());
			session.close();
		}
	}

	/** The open log that a data set names, if it is one. */
	Optional<LogSession> find(DataSet dataSet) {
		return Optional.ofNullable(sessions.get(dataSet));
	}

	/** Says which log was looked at last. */
	void setActive(DataSet dataSet) {
		active = dataSet;
	}

	/** Takes over a filter that somebody else selected, for the active log and no other. */
	void adopt(EventFilter filter) {
		find(active).or(this::newest).ifPresent(session -> session.adopt(filter));
	}

	/** Adds a listener that hears of each log that is opened. */
	void addOpenListener(Consumer<LogSession> listener) {
		openListeners.add(listener);
	}

	/** Removes a listener; one that is not there is ignored. */
	void removeOpenListener(Consumer<LogSession> listener) {
		openListeners.remove(listener);
	}

	/** The log that was opened last of those still open. */
	Optional<LogSession> newest() {
		return sessions.values().stream().reduce((earlier, later) -> later);
	}
}
