package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Keeps a dashboard with the log it shows. */
final class PinAction extends Action {

	private final Consumer<Boolean> target;

	PinAction(Consumer<Boolean> target) {
		super(Messages.Pin_Text, IAction.AS_CHECK_BOX);
		this.target = target;
		setToolTipText(Messages.Pin_ToolTip);
		setImageDescriptor(Icons.of("pin")); //$NON-NLS-1$
		setEnabled(false);
	}

	void update(boolean pinned, boolean possible) {
		setChecked(pinned);
		setEnabled(possible);
	}

	@Override
	public void run() {
		target.accept(isChecked());
	}
}
