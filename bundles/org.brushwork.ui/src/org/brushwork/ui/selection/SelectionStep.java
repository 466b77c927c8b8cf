package org.brushwork.ui.selection;

import java.util.function.BooleanSupplier;
import org.brushwork.core.selection.SelectionModel;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** One gesture on the operation history. */
final class SelectionStep<V> extends AbstractOperation {

	private final SelectionModel<V> model;
	private final V before;
	private final V after;
	private final BooleanSupplier open;

	/** @param open whether the model's data set is still open; a step of a closed one can be neither undone nor redone */
	SelectionStep(SelectionModel<V> model, String label, V before, V after, BooleanSupplier open) {
		super(label);
		this.model = model;
		this.before = before;
		this.after = after;
		this.open = open;
	}

	@Override
	public boolean canUndo() {
		return open.getAsBoolean();
	}

	@Override
	public boolean canRedo() {
		return open.getAsBoolean();
	}

	/** Does nothing: the gesture itself has changed the model already. */
	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		model.restore(before);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		model.restore(after);
		return Status.OK_STATUS;
	}
}
