package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.stream.Stream;
import org.brushwork.plot.ChartCommand;
import org.brushwork.plot.ChartHeader;
import org.brushwork.plot.ChartTool;
import org.brushwork.ui.board.BoardLayout.Side;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a panel: what its owner offers, and where it stands on the board. */
final class PanelMenu {

	/** How much larger a panel becomes at once. */
	private static final double STEP = 1.25;

	private final PanelBoard<?> board;
	private final String panel;
	private final List<ChartCommand> commands;
	private final ChartTool tool;

	/** Puts the menu's button into a header. */
	PanelMenu(PanelBoard<?> board, String panel, ChartHeader header, List<ChartCommand> commands) {
		this.board = board;
		this.panel = panel;
		this.commands = commands;
		tool = new ChartTool(header, ChartTool.Glyph.MENU, Messages.PanelMenu_ToolTip, this::open);
		tool.setData("id", "org.brushwork.logs.menu." + panel); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void open() {
		Menu menu = new Menu(tool);
		fill(menu);
		menu.setLocation(tool.toDisplay(0, tool.getSize().y));
		menu.addListener(SWT.Hide, event -> tool.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void fill(Menu menu) {
		for (ChartCommand command : commands) {
			item(menu, command.text(), command.enabled().getAsBoolean(), command.run());
		}
		if (!commands.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		boolean large = board.maximized().isPresent();
		item(menu, large ? Messages.PanelMenu_Restore : Messages.PanelMenu_Maximize, true,
				() -> board.toggleMaximized(panel));
		move(menu, Messages.PanelMenu_Left, Side.LEFT);
		move(menu, Messages.PanelMenu_Right, Side.RIGHT);
		move(menu, Messages.PanelMenu_Up, Side.ABOVE);
		move(menu, Messages.PanelMenu_Down, Side.BELOW);
		new MenuItem(menu, SWT.SEPARATOR);
		resize(menu);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.PanelMenu_Remove, board.arrangement().panels().size() > 1, () -> board.remove(panel));
	}

	/** What dragging the gaps does, for the keyboard. */
	private void resize(Menu menu) {
		boolean placed = board.maximized().isEmpty();
		boolean inRow = placed && Stream.of(Side.LEFT, Side.RIGHT)
				.anyMatch(side -> board.arrangement().neighbour(panel, side).isPresent());
		boolean inRows = placed && board.arrangement().rows().size() > 1;
		item(menu, Messages.PanelMenu_Wider, inRow, () -> board.scale(panel, STEP, 1));
		item(menu, Messages.PanelMenu_Narrower, inRow, () -> board.scale(panel, 1 / STEP, 1));
		item(menu, Messages.PanelMenu_Taller, inRows, () -> board.scale(panel, 1, STEP));
		item(menu, Messages.PanelMenu_Shorter, inRows, () -> board.scale(panel, 1, 1 / STEP));
	}

	private void move(Menu menu, String text, Side side) {
		var neighbour = board.arrangement().neighbour(panel, side);
		item(menu, text, neighbour.isPresent() && board.maximized().isEmpty(),
				() -> neighbour.ifPresent(beside -> board.move(panel, beside, side)));
	}

	private static void item(Menu menu, String text, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
