package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Makes <i>Edit &gt; Copy</i> and <i>Select All</i> work in the log that is active; all editors of logs share it. */
public final class LogRecordsContributor extends EditorActionBarContributor {

	private LogRecordsEditor active;

	@Override
	public void init(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(CopyablePage::copy));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(CopyablePage::selectAll));
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		active = editor instanceof LogRecordsEditor records ? records : null;
	}

	private IAction action(Consumer<CopyablePage> target) {
		return new Action() {
			@Override
			public void run() {
				if (active != null) {
					active.shownPage().ifPresent(target);
				}
			}
		};
	}
}
