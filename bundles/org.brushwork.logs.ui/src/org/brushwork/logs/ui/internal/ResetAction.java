package org.brushwork.logs.ui.internal;

import java.util.function.Supplier;
import org.brushwork.logs.EventFilter;
import org.eclipse.jface.action.Action;

/** Takes all filters off the log that is shown: one step on the history. */
final class ResetAction extends Action {

	private final Supplier<LogSession> shown;

	ResetAction(Supplier<LogSession> shown) {
		super(Messages.Reset_Text);
		this.shown = shown;
		setToolTipText(Messages.Reset_ToolTip);
		setImageDescriptor(Icons.of("reset")); //$NON-NLS-1$
		setEnabled(false);
	}

	/** Can be done only where there is something to reset. */
	void update() {
		LogSession session = shown.get();
		setEnabled(session != null && !session.filters().value().isAll());
	}

	@Override
	public void run() {
		LogSession session = shown.get();
		if (session != null) {
			session.filters().commit(Messages.Reset_Text, EventFilter.ALL);
		}
	}
}
