package org.brushwork.logs.ui.internal;

import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;

/** Does something of our own when a table is told a command, and lets nobody else do it. */
record CommandHandler<T extends ILayerCommand>(Class<T> command, Runnable action) implements ILayerCommandHandler<T> {

	@Override
	public Class<T> getCommandClass() {
		return command;
	}

	@Override
	public boolean doCommand(ILayer layer, T told) {
		action.run();
		return true;
	}
}
