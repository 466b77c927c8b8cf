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
	/** How often the steps were forgotten. */
	private int forgotten;

	/** The history of one model of the data set. */
	public <V> SelectionHistory<V> of(Class<V> type) {
		return (model, label, before, after) -> add(model, label, type.cast(before), type.cast(after));
	}

	/** Forgets the data set's steps: it is closed. */
	public void dispose() {
		open = false;
		forget();
	}

	/** Forgets the data set's steps: they lead back to what is not there any more. It may make new ones. */
	public void forget() {
		forgotten++;
		for (IUndoableOperation step : history.getUndoHistory(context)) {
			forgetEnded(step);
		}
		for (IUndoableOperation step : history.getRedoHistory(context)) {
			forgetEnded(step);
		}
	}

	/** Makes Undo and Redo in the menu and on the keyboard work while the part is active. */
	public static void installUndoRedo(IWorkbenchPartSite site, IActionBars bars) {
		new UndoRedoActionGroup(site, support().getUndoContext(), true).fillActionBars(bars);
	}

	private <V> void add(SelectionModel<V> model, String label, V before, V after) {
		int life = forgotten;
		SelectionStep<V> step = new SelectionStep<>(model, label, before, after, () -> open && life == forgotten);
		step.addContext(context);
		history.add(step);
	}

	private void forgetEnded(IUndoableOperation step) {
		if (step instanceof SelectionStep<?> selectionStep && !selectionStep.canUndo()) {
			history.replaceOperation(step, new IUndoableOperation[0]);
		}
	}

	private static IWorkbenchOperationSupport support() {
		return PlatformUI.getWorkbench().getOperationSupport();
	}
}
