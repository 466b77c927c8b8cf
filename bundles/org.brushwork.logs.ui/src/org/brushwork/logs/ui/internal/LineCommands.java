package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of the lines of a log with their keys, as long as their editor is active. */
final class LineCommands {

	static final String FIND_NEXT = "org.brushwork.logs.ui.findNext"; //$NON-NLS-1$
	static final String FIND_PREVIOUS = "org.brushwork.logs.ui.findPrevious"; //$NON-NLS-1$
	static final String GO_TO_LINE = "org.brushwork.logs.ui.goToLine"; //$NON-NLS-1$

	private static final String CONTEXT = "org.brushwork.logs.ui.lines"; //$NON-NLS-1$

	private final Supplier<Optional<RecordsPage>> page;

	/** @param page the lines that can be seen; empty while there are none */
	LineCommands(Supplier<Optional<RecordsPage>> page) {
		this.page = page;
	}

	/** Makes them work in an editor; they end with it. */
	void install(IWorkbenchPartSite site) {
		site.getService(IContextService.class).activateContext(CONTEXT);
		handle(site, FIND_NEXT, lines -> lines.findNext(true));
		handle(site, FIND_PREVIOUS, lines -> lines.findNext(false));
		handle(site, GO_TO_LINE, RecordsPage::goToLine);
	}

	private void handle(IWorkbenchPartSite site, String command, Consumer<RecordsPage> action) {
		site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				page.get().ifPresent(action);
				return null;
			}
		});
	}
}
