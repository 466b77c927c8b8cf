package org.brushwork.logs.ui.internal;

import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What a part says instead of a log: that there is none and what to do first, that it is being read, or what is wrong. */
final class LogMessagePage {

	private static final String RETRY = "retry"; //$NON-NLS-1$

	/** Where the name of an option begins, which a line would be broken after; a word joiner keeps it whole. */
	private static final String OPTION = " -"; //$NON-NLS-1$
	private static final String UNBROKEN_OPTION = " -\u2060"; //$NON-NLS-1$

	private final IWorkbenchSite site;
	private final Composite page;
	private final Label message;
	private final LoadingPane loading;
	private final Link actions;
	private LogSession session;

	LogMessagePage(Composite parent, IWorkbenchSite site) {
		this.site = site;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(page);
		message = new Label(page, SWT.WRAP | SWT.CENTER);
		message.setData("id", "org.brushwork.logs.message"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).hint(200, SWT.DEFAULT).applyTo(message);
		loading = new LoadingPane(page);
		actions = new Link(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(actions);
		actions.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
	}

	Control control() {
		return page;
	}

	/** Says how it stands with a log; null for that none is open. */
	void show(LogSession shown) {
		session = shown;
		loading.show(shown != null && shown.state() instanceof LogState.Loading ? shown.loading() : null);
		if (shown == null) {
			say(Messages.LogMessage_NoLog, links(Messages.LogMessage_OpenLog, Messages.LogMessage_OpenSample));
		} else if (shown.state() instanceof LogState.Failed failed) {
			say(failed.message(), NLS.bind(Messages.LogMessage_Retry, RETRY));
		} else {
			say(NLS.bind(Messages.LogMessage_Reading, shown.name()), ""); //$NON-NLS-1$
		}
	}

	private void say(String text, String links) {
		message.setText(text.replace(OPTION, UNBROKEN_OPTION));
		actions.setText(links);
		actions.setVisible(!links.isEmpty());
		// Each by itself: the page keeps the sizes of those that did not ask, and a link made without text has none.
		message.requestLayout();
		actions.requestLayout();
		page.layout();
	}

	private static String links(String openLog, String openSample) {
		return NLS.bind(openLog, LogsUi.OPEN_LOG_COMMAND) + "    " //$NON-NLS-1$
				+ NLS.bind(openSample, LogsUi.OPEN_SAMPLE_COMMAND);
	}

	private void follow(String target) {
		if (target.equals(RETRY)) {
			session.reload();
			return;
		}
		try {
			site.getService(IHandlerService.class).executeCommand(target, null);
		} catch (CommandException e) {
			ILog.get().error(target, e);
		}
	}
}
