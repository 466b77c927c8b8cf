package org.brushwork.logs.ui.internal;

import java.util.function.Supplier;
import org.brushwork.logs.LogsCommandLine;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;

/** Puts onto the clipboard the command line with the same numbers as the dashboard. */
final class CopyCommandAction extends Action {

	private final Supplier<LogSession> shown;

	CopyCommandAction(Supplier<LogSession> shown) {
		super(Messages.CopyCommand_Text);
		this.shown = shown;
		setToolTipText(Messages.CopyCommand_ToolTip);
	}

	/** Can be done only where there is a log. */
	void update() {
		setEnabled(shown.get() != null && shown.get().state() instanceof LogState.Loaded);
	}

	@Override
	public void run() {
		LogSession session = shown.get();
		if (session != null && session.state() instanceof LogState.Loaded log) {
			LogsCommandLine line = new LogsCommandLine(session.source().files(), log.store().options(),
					session.filters().value());
			ClipboardText.put(Display.getCurrent(), line.text());
		}
	}
}
