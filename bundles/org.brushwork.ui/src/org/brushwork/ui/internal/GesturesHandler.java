package org.brushwork.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** <i>Help &gt; Brushwork Gestures and Keys</i>. */
public final class GesturesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new GesturesDialog(HandlerUtil.getActiveShellChecked(event)).open();
		return null;
	}
}
