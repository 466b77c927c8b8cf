package org.brushwork.workbench.tests;

import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The table of log lines that can be seen, and what is copied from it. */
final class Lines {

	static final String ID = "org.brushwork.logs.lines";

	private Lines() {
		// functions only
	}

	static NatTable table() {
		return (NatTable) Controls.byId(ID);
	}

	/** The line at the top of the table. */
	static String top() {
		return String.valueOf(table().getDataValueByPosition(1, 0));
	}

	static void awaitTop(String line) {
		Await.until("at the top: " + line, () -> top().equals(line));
	}

	/** Selects the last line, which brings it into view. */
	static void goToEnd() {
		click();
		table().doCommand(new MoveSelectionCommand(MoveDirectionEnum.DOWN, SelectionLayer.MOVE_ALL, false, false));
	}

	/** On the first line that can be seen. */
	static void click() {
		Robot.click(table(), table().getSize().x / 2, 8, 0);
	}

	static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	static void setClipboard(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
