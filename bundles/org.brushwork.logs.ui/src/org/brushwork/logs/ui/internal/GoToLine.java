package org.brushwork.logs.ui.internal;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.OptionalLong;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks for the number of a line. */
final class GoToLine {

	private GoToLine() {
		// functions only
	}

	/**
	 * Asks; empty if the user does not want to go.
	 *
	 * @param file the name of the file whose line it is
	 */
	static OptionalLong ask(Shell shell, String file) {
		IInputValidator validator = text -> parse(text).isPresent() ? null : Messages.GoToLine_Range;
		InputDialog dialog = new InputDialog(shell, Messages.GoToLine_Title,
				NLS.bind(Messages.GoToLine_Message, file), "", validator); //$NON-NLS-1$
		return dialog.open() == Window.OK ? parse(dialog.getValue()) : OptionalLong.empty();
	}

	/** A number from 1 on, as it is written here, separators or not; empty for anything else. */
	static OptionalLong parse(String text) {
		ParsePosition end = new ParsePosition(0);
		Number number = NumberFormat.getIntegerInstance().parse(text.strip(), end);
		if (number == null || end.getIndex() < text.strip().length() || number.longValue() < 1) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(number.longValue());
	}
}
