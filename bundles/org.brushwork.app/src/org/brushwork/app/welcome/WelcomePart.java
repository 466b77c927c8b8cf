package org.brushwork.app.welcome;

import org.brushwork.app.DroppedFiles;
import org.brushwork.app.LogCommands;
import org.brushwork.app.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.IntroPart;

/** The first page a new user sees: what Brushwork is, and one step from here to the sample. */
public final class WelcomePart extends IntroPart {

	/** Width of the text column, in points: short lines are easy to read. */
	private static final int COLUMN = 760;

	/** Where the keyboard starts: the first link that leads somewhere. */
	private Control start;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite page = new Composite(scroller, SWT.NONE);
		WelcomeStyle style = new WelcomeStyle(page);
		style.page(page);
		Composite column = style.column(page, COLUMN);
		style.header(column, Messages.welcomeHeadline, Messages.welcomeTagline);
		createActions(column, style);
		style.heading(column, Messages.welcomeNow);
		createFacts(column, style);
		Control closeLink = style.link(column, Messages.welcomeClose, this::close);
		start = start.isEnabled() ? start : closeLink;
		fit(scroller, page);
		if (logs().available()) {
			DroppedFiles.install(scroller);
		}
	}

	@Override
	public void setFocus() {
		start.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// the page reads the same when it is small
	}

	private void createActions(Composite column, WelcomeStyle style) {
		LogCommands logs = logs();
		Composite cards = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 16).applyTo(cards);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 16).applyTo(cards);
		start = style.card(cards, Messages.welcomeOpenSample, Messages.welcomeOpenSampleDetail,
				() -> leaveFor(logs::openSample));
		Control second = style.card(cards, Messages.welcomeOpenLog, Messages.welcomeOpenLogDetail,
				() -> leaveFor(logs::openLog));
		start.setEnabled(logs.available());
		second.setEnabled(logs.available());
		WidgetsPlace widgets = widgets(); // a page that was left has no window
		if (widgets.available()) {
			style.card(cards, Messages.welcomeWidgets, Messages.welcomeWidgetsDetail, () -> leaveFor(widgets::open));
			style.card(cards, Messages.welcomeCharts, Messages.welcomeChartsDetail,
					() -> leaveFor(widgets::openCharts));
		}
	}

	private WidgetsPlace widgets() {
		return new WidgetsPlace(getIntroSite().getWorkbenchWindow());
	}

	private static void createFacts(Composite column, WelcomeStyle style) {
		Composite facts = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 10).applyTo(facts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		style.fact(facts, Messages.welcomeLogTitle, Messages.welcomeLog);
		style.fact(facts, Messages.welcomeBrushTitle, Messages.welcomeBrush);
		style.fact(facts, Messages.welcomeUndoTitle, Messages.welcomeUndo);
		style.fact(facts, Messages.welcomeHeadlessTitle, Messages.welcomeHeadless);
	}

	/** Scrolls only when the window is too low for the page. */
	private static void fit(ScrolledComposite scroller, Composite page) {
		scroller.setContent(page);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> {
			int width = scroller.getClientArea().width;
			scroller.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
		});
	}

	private LogCommands logs() {
		return new LogCommands(getIntroSite().getWorkbenchWindow().getWorkbench());
	}

	private void leaveFor(Runnable action) {
		close();
		action.run();
	}

	private void close() {
		getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
	}
}
