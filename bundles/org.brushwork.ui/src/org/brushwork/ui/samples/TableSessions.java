package org.brushwork.ui.samples;

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
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Table;
import org.brushwork.ui.selection.WindowClosed;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The open tables of one workbench window. A table is open as long as somebody holds it. Belongs to the UI thread.
 */
public final class TableSessions {

	private static final Map<IWorkbenchWindow, TableSessions> WINDOWS = new HashMap<>();

	private final Map<DataSet, TableSession> sessions = new LinkedHashMap<>();
	private final Map<TableSession, Set<Object>> holders = new HashMap<>();
	private final List<Consumer<TableSession>> openListeners = new CopyOnWriteArrayList<>();
	private Optional<DataSet> active = Optional.empty();

	private TableSessions() {
		// one a window
	}

	/** The open tables of a window. */
	public static TableSessions of(IWorkbenchWindow window) {
		if (!WINDOWS.containsKey(window)) {
			WINDOWS.put(window, new TableSessions());
			PlatformUI.getWorkbench().addWindowListener(new WindowClosed(window, () -> WINDOWS.remove(window)));
		}
		return WINDOWS.get(window);
	}

	/**
	 * Opens a table for a holder, or joins the others who have the same one open. Another table under the same data set, as of a
	 * file that was read anew, takes the place of the one before, which is closed.
	 *
	 * @param name   what people call it
	 * @param holder lets it go by {@link #release}
	 */
	public TableSession open(DataSet dataSet, String name, Table table, Object holder) {
		TableSession before = sessions.get(dataSet);
		if (before != null && before.table() == table) {
			hold(before, holder);
			return before;
		}
		TableSession session = new TableSession(dataSet, name, table);
		sessions.put(dataSet, session);
		hold(session, holder);
		if (before != null) {
			holders.remove(before);
			before.close();
		}
		openListeners.forEach(listener -> listener.accept(session));
		return session;
	}

	/** Keeps an open table open for one more holder. */
	public void hold(TableSession session, Object holder) {
		holders.computeIfAbsent(session, key -> new HashSet<>()).add(holder);
	}

	/** Lets go of a table, which is closed if nobody else holds it. */
	public void release(TableSession session, Object holder) {
		Set<Object> left = holders.get(session);
		if (left != null && left.remove(holder) && left.isEmpty()) {
			holders.remove(session);
			sessions.remove(session.dataSet(), session);
			session.close();
		}
	}

	/** The open table that a data set names, if it is one. */
	public Optional<TableSession> find(DataSet dataSet) {
		return Optional.ofNullable(sessions.get(dataSet));
	}

	/** Says which table was looked at last. */
	public void setActive(DataSet dataSet) {
		active = Optional.of(dataSet);
	}

	/** The table that was looked at last, or else the one that was opened last. */
	public Optional<TableSession> active() {
		return active.flatMap(this::find).or(() -> sessions.values().stream().reduce((earlier, later) -> later));
	}

	/** Selects rows that somebody else selected, in the active table and no other. */
	public void adopt(RowSelection rows) {
		active().ifPresent(session -> session.adopt(rows));
	}

	/** Adds a listener that hears of each table that is opened. */
	public void addOpenListener(Consumer<TableSession> listener) {
		openListeners.add(listener);
	}

	/** Removes a listener; one that is not there is ignored. */
	public void removeOpenListener(Consumer<TableSession> listener) {
		openListeners.remove(listener);
	}
}
