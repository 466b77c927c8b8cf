package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.selection.Phase;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.logs.ui.RecordSelection;
import org.brushwork.ui.selection.SelectionSource;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

/** What the editor of lines publishes: the log's selection, and with it the line that is selected. */
final class RecordSource implements SelectionSource {

	private final LogSession session;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<LogRecord> record = Optional.empty();

	RecordSource(LogSession session) {
		this.session = session;
	}

	/** Selects another line, or none. */
	void setRecord(Optional<LogRecord> next) {
		record = next;
		listeners.forEach(Runnable::run);
	}

	@Override
	public ISelection selection() {
		ISelection selection = session.selection();
		if (record.isPresent() && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EventSelection events) {
			return new StructuredSelection(new RecordSelection(events, record.get()));
		}
		return selection;
	}

	@Override
	public Phase phase() {
		return session.phase();
	}

	@Override
	public void adopt(ISelection selection) {
		session.adopt(selection);
	}

	@Override
	public void addSelectionListener(Runnable listener) {
		listeners.add(listener);
		session.addSelectionListener(listener);
	}

	@Override
	public void removeSelectionListener(Runnable listener) {
		listeners.remove(listener);
		session.removeSelectionListener(listener);
	}
}
