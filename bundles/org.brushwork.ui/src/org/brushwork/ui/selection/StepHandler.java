package org.brushwork.ui.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;

/**
 * Undo and Redo while a part is active that has none of its own, such as Properties. Only for steps of Brushwork: what
 * others did is theirs to undo.
 */
public abstract sealed class StepHandler extends AbstractHandler {

	/** Undo. */
	public static final class Undo extends StepHandler {

		@Override
		IUndoableOperation next(IOperationHistory history, IUndoContext context) {
			return history.getUndoOperation(context);
		}

		@Override
		void go(IOperationHistory history, IUndoContext context) throws ExecutionException {
			history.undo(context, null, null);
		}
	}

	/** Redo. */
	public static final class Redo extends StepHandler {

		@Override
		IUndoableOperation next(IOperationHistory history, IUndoContext context) {
			return history.getRedoOperation(context);
		}

		@Override
		void go(IOperationHistory history, IUndoContext context) throws ExecutionException {
			history.redo(context, null, null);
		}
	}

	@Override
	public boolean isEnabled() {
		IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
		return next(support.getOperationHistory(), support.getUndoContext()) instanceof SelectionStep;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (isEnabled()) {
			IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
			go(support.getOperationHistory(), support.getUndoContext());
		}
		return null;
	}

	/** What would be undone or redone; null for nothing. */
	abstract IUndoableOperation next(IOperationHistory history, IUndoContext context);

	abstract void go(IOperationHistory history, IUndoContext context) throws ExecutionException;
}
