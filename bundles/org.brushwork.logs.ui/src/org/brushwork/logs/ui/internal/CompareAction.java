package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Compares the brushed time with the period before, or no longer. */
final class CompareAction extends Action {

	private final Consumer<Boolean> target;

	CompareAction(Consumer<Boolean> target) {
		super(Messages.Compare_Text, IAction.AS_CHECK_BOX);
		this.target = target;
		setToolTipText(Messages.Compare_ToolTip);
		setImageDescriptor(Icons.of("compare")); //$NON-NLS-1$
	}

	@Override
	public void run() {
		target.accept(isChecked());
	}
}
