package org.brushwork.app;

import java.nio.file.Path;

import org.brushwork.app.start.RefusedStartException;
import org.brushwork.app.start.StartArguments;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The standalone product: a workbench on a workspace of its own.
 * <p>
 * It ends with status 0, or with status 2 after one line on the standard error that says what is wrong.
 */
public final class Application implements IApplication {

	private static final Integer EXIT_REFUSED = 2;

	@Override
	public Object start(IApplicationContext context) {
		try {
			String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			StartArguments arguments = StartArguments.parse(words, Path.of("")); //$NON-NLS-1$
			return run(createDisplay(), arguments);
		} catch (RefusedStartException refused) {
			System.err.println(NLS.bind(Messages.refused, refused.getMessage()));
			return EXIT_REFUSED;
		}
	}

	private static Object run(Display display, StartArguments arguments) throws RefusedStartException {
		try {
			WorkspaceLock.acquire(display, arguments.unattended());
			BrushworkWorkbenchAdvisor advisor = new BrushworkWorkbenchAdvisor(arguments);
			int result = PlatformUI.createAndRunWorkbench(display, advisor);
			advisor.checkSucceeded();
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Display createDisplay() throws RefusedStartException {
		try {
			return PlatformUI.createDisplay();
		} catch (SWTError | UnsatisfiedLinkError noDisplay) {
			throw new RefusedStartException(NLS.bind(Messages.noDisplay, noDisplay.getMessage()), noDisplay);
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
