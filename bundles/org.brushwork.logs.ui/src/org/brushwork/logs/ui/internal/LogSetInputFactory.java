package org.brushwork.logs.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors with several files when the workbench starts again. */
public final class LogSetInputFactory implements IElementFactory {

	static final String ID = "org.brushwork.logs.ui.logSet"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		return LogSetInput.restored(memento);
	}
}
