package org.brushwork.plot.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.plot.FigureExport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/** What people do with a chart besides looking at it, with the questions and the messages that it takes. */
public final class FigureActions {

	private final Shell shell;

	/** @param shell what dialogs are above */
	public FigureActions(Shell shell) {
		this.shell = shell;
	}

	/** Puts a picture onto the clipboard, as sharp as it is on the screen. */
	public void copy(FigureExport export) {
		try {
			export.copy(Math.clamp((shell.getMonitor().getZoom() + 50) / 100, 1, PictureSize.MOST));
		} catch (SWTError | SWTException e) {
			fail(NLS.bind(Messages.FigureActions_notCopied, e.getMessage()));
		}
	}

	/** Asks how and where, and saves. */
	public void save(FigureExport export) {
		SaveDialog.open(shell, export).ifPresent(choice -> save(export, choice));
	}

	/** Saves as was chosen; says so when it fails. */
	public void save(FigureExport export, SaveChoice choice) {
		BusyIndicator.showWhile(shell.getDisplay(), () -> {
			try {
				choice.save(export);
			} catch (IOException | SWTException | OutOfMemoryError e) {
				fail(NLS.bind(Messages.FigureActions_notSaved, choice.file(), reason(e, choice.file())));
			}
		});
	}

	/** Shows what the chart shows as a table. */
	public void showTable(FigureExport export) {
		new TableWindow(shell, export.title(), export.table()).open();
	}

	/** Asks for a printer, and prints. */
	public void print(FigureExport export) {
		PrinterData printer = new PrintDialog(shell).open();
		if (printer != null) {
			try {
				export.print(printer);
			} catch (IOException | SWTError | SWTException e) {
				fail(NLS.bind(Messages.FigureActions_notPrinted, printer.name, e.getMessage()));
			}
		}
	}

	private static String reason(Throwable failure, Path file) {
		if (failure instanceof AccessDeniedException) {
			return Messages.FigureActions_denied;
		}
		if (failure instanceof NoSuchFileException) {
			return NLS.bind(Messages.FigureActions_noFolder, file.toAbsolutePath().getParent());
		}
		String message = failure.getMessage();
		return message == null ? failure.getClass().getSimpleName() : message;
	}

	private void fail(String message) {
		MessageBox box = new MessageBox(shell, SWT.ICON_ERROR | SWT.OK);
		box.setText(Messages.FigureActions_failed);
		box.setMessage(message);
		box.open();
	}
}
