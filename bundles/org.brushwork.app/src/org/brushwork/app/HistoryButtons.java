package org.brushwork.app;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Keeps the buttons for Undo and Redo right while nobody clicks: menus ask when they open, but a button asks only when
 * another part is activated, not when the operation history changes.
 */
final class HistoryButtons implements IOperationHistoryListener {

	private final Display display;
	private final IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);

	HistoryButtons(Display display) {
		this.display = display;
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
		later(() -> later(() -> broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID)));
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
