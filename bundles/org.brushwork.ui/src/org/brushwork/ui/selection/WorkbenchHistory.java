package org.brushwork.ui.selection;

import org.brushwork.core.selection.SelectionHistory;
import org.brushwork.core.selection.SelectionModel;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/**
 * Puts the steps of one data set's models onto the platform's operation history, in the workbench's own undo context:
 * one Undo for all, whichever part is active.
 */
public final class WorkbenchHistory {

	private final IOperationHistory history = support().getOperationHistory();
	private final IUndoContext context = support().getUndoContext();
	private boolean open = true;

	/** The history of one model of the data set. */
	public <V> SelectionHistory<V> of(Class<V> type) {
		return (model, label, before, after) -> add(model, label, type.cast(before), type.cast(after));
	}

	/** Forgets the data set's steps: it is closed. */
	public void dispose() {
		open = false;
		for (IUndoableOperation step : history.getUndoHistory(context)) {
			forgetClosed(step);
		}
		for (IUndoableOperation step : history.getRedoHistory(context)) {
			forgetClosed(step);
		}
	}

	/** Makes Undo and Redo in the menu and on the keyboard work while the part is active. */
	public static void installUndoRedo(IWorkbenchPartSite site, IActionBars bars) {
		new UndoRedoActionGroup(site, support().getUndoContext(), true).fillActionBars(bars);
	}

	private <V> void add(SelectionModel<V> model, String label, V before, V after) {
		SelectionStep<V> step = new SelectionStep<>(model, label, before, after, () -> open);
		step.addContext(context);
		history.add(step);
	}

	private void forgetClosed(IUndoableOperation step) {
		if (step instanceof SelectionStep<?> selectionStep && !selectionStep.canUndo()) {
			history.replaceOperation(step, new IUndoableOperation[0]);
		}
	}

	private static IWorkbenchOperationSupport support() {
		return PlatformUI.getWorkbench().getOperationSupport();
	}
}
