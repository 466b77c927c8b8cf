package org.brushwork.app.start;

import java.util.Optional;

import org.brushwork.app.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** Takes one picture of the workbench as soon as nothing moves any more, and then closes it. Used on the UI thread. */
public final class Screenshot {

	private static final int QUIET_MS = 800;
	private static final int LIMIT_MS = 120_000;
	private static final int LOOK_EVERY_MS = 100;

	private final ScreenshotWish wish;
	private final IWorkbench workbench;
	private final Display display;
	private final Activity activity;
	private final QuietPeriod quiet = new QuietPeriod(QUIET_MS, LIMIT_MS, now());
	private Optional<RefusedStartException> problem = Optional.of(new RefusedStartException(Messages.screenshotClosed));

	private Screenshot(ScreenshotWish wish, IWorkbench workbench) {
		this.wish = wish;
		this.workbench = workbench;
		this.display = workbench.getDisplay();
		this.activity = new Activity(display);
	}

	/** Begins to wait for the right moment. */
	public static Screenshot schedule(ScreenshotWish wish, IWorkbench workbench) {
		Screenshot screenshot = new Screenshot(wish, workbench);
		screenshot.resize();
		screenshot.lookAgainLater();
		return screenshot;
	}

	/** Without a window manager there is no frame, but SWT still counts one: so the inside is measured, and then grown. */
	private void resize() {
		Shell shell = shell();
		shell.setMaximized(false);
		shell.setBounds(0, 0, wish.width(), wish.height());
		Rectangle inside = shell.getClientArea();
		Point corner = shell.toDisplay(inside.x + inside.width, inside.y + inside.height);
		shell.setSize(2 * wish.width() - corner.x, 2 * wish.height() - corner.y);
	}

	/**
	 * Call after the workbench has closed.
	 *
	 * @throws RefusedStartException if there is no picture
	 */
	public void checkTaken() throws RefusedStartException {
		if (problem.isPresent()) {
			throw problem.get();
		}
	}

	private void lookAgainLater() {
		display.timerExec(LOOK_EVERY_MS, this::look);
	}

	private void look() {
		if (activity.sinceLastCall()) {
			quiet.activity(now());
		}
		switch (quiet.state(now())) {
		case BUSY -> lookAgainLater();
		case QUIET -> end(take());
		case GIVEN_UP -> end(Optional.of(new RefusedStartException(
				NLS.bind(Messages.screenshotBusy, LIMIT_MS / 1000, activity.jobNames()))));
		}
	}

	private Optional<RefusedStartException> take() {
		Rectangle window = new Rectangle(0, 0, wish.width(), wish.height()).intersection(display.getBounds());
		try {
			DisplayPicture.write(display, window, wish.file());
			return Optional.empty();
		} catch (RefusedStartException e) {
			return Optional.of(e);
		}
	}

	private void end(Optional<RefusedStartException> result) {
		problem = result;
		activity.end();
		workbench.close();
	}

	private Shell shell() {
		return workbench.getWorkbenchWindows()[0].getShell();
	}

	private static long now() {
		return System.nanoTime() / 1_000_000;
	}
}
