package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * A line above a log of which only the beginning is shown: says so, how far the rest is read, and lets the user stop or go
 * on. It takes no room for a whole log.
 */
final class LoadingLine {

	private static final int BAR_WIDTH = 120;
	private static final int FULL = 1_000;
	private static final int MILLIS_BETWEEN_LOOKS = 200;

	private static final String CANCEL = "cancel"; //$NON-NLS-1$
	private static final String REST = "rest"; //$NON-NLS-1$

	private final Composite frame;
	private final Composite line;
	private final Label notice;
	private final ProgressBar bar;
	private final Link action;
	private final Composite body;
	private LogSession session;
	private boolean watching;

	/** The line at the top of a part, and room for the log below it. */
	LoadingLine(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		line = new Composite(frame, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		notice = new Label(line, SWT.WRAP);
		notice.setData("id", "org.brushwork.logs.notice"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
				.applyTo(notice);
		bar = new ProgressBar(line, SWT.SMOOTH);
		bar.setMaximum(FULL);
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		action = new Link(line, SWT.NONE);
		action.setData("id", "org.brushwork.logs.loadingAction"); //$NON-NLS-1$ //$NON-NLS-2$
		action.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
		body = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
	}

	/** The room below the line, without a layout. */
	Composite body() {
		return body;
	}

	/** Says how it stands with a log; null for none. */
	void show(LogSession shown) {
		session = shown;
		update();
	}

	private void update() {
		Optional<String> text = Optional.ofNullable(session).flatMap(LogSession::notice);
		text.ifPresent(this::say);
		setShown(text.isPresent());
		if (text.isPresent() && session.isReadingOn() && !watching) {
			watching = true;
			line.getDisplay().timerExec(MILLIS_BETWEEN_LOOKS, this::look);
		}
	}

	private void look() {
		watching = false;
		if (!line.isDisposed()) {
			update();
		}
	}

	private void say(String text) {
		boolean running = session.isReadingOn();
		if (running) {
			bar.setSelection((int) (session.loading().step().fraction() * FULL));
		}
		setShown(bar, running);
		String link = running ? NLS.bind(Messages.LoadingLine_Cancel, CANCEL) : NLS.bind(Messages.LoadingLine_Rest, REST);
		boolean otherLink = !link.equals(action.getText());
		if (otherLink || !text.equals(notice.getText())) {
			notice.setText(text);
			action.setText(link);
			line.layout();
		}
		if (otherLink) {
			// Why reading has stopped may take a second line; the percentage never does.
			notice.requestLayout();
		}
	}

	private static void setShown(ProgressBar bar, boolean shown) {
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
	}

	private void setShown(boolean shown) {
		GridData data = (GridData) line.getLayoutData();
		if (data.exclude == shown) {
			data.exclude = !shown;
			line.setVisible(shown);
			frame.layout();
		}
	}

	private void follow(String target) {
		if (target.equals(CANCEL)) {
			session.loading().cancel();
		} else {
			session.loading().readRest();
			update();
		}
	}
}
