package org.brushwork.app;

import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;

/**
 * Keeps the buttons for Undo and Redo right while nobody clicks: menus ask when they open, but a button asks only when
 * another part is activated, not when the operation history changes.
 */
final class HistoryButtons implements IOperationHistoryListener {

	private final Display display;
	private final List<CommandContributionItem> buttons;

	HistoryButtons(Display display, List<CommandContributionItem> buttons) {
		this.display = display;
		this.buttons = List.copyOf(buttons);
	}

	void install() {
		history().addOperationHistoryListener(this);
	}

	void uninstall() {
		history().removeOperationHistoryListener(this);
	}

	/** Called on any thread. */
	@Override
	public void historyNotification(OperationHistoryEvent event) {
		// The platform's handlers hear of the event too and update themselves by asyncExec; the second turn comes after theirs.
		later(() -> later(() -> buttons.forEach(CommandContributionItem::update)));
	}

	private void later(Runnable update) {
		if (!display.isDisposed()) {
			display.asyncExec(update);
		}
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}
}
