package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brushwork.plot.ChartCommand;
import org.brushwork.plot.FigureExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The context menu of a chart: what takes it out of the workbench, and commands of its own. Its entries are made when it
 * opens, so that they are about what is shown then.
 */
public final class ChartMenu {

	private final Supplier<Optional<FigureExport>> export;
	private final List<ChartCommand> commands = new ArrayList<>();
	private final List<Consumer<Menu>> parts = new ArrayList<>();

	/** @param export what is shown now; empty for nothing, which cannot be taken anywhere */
	public ChartMenu(Supplier<Optional<FigureExport>> export) {
		this.export = export;
	}

	/** Adds a command below those that are there. */
	public void add(ChartCommand command) {
		commands.add(command);
	}

	/** Adds a part, which is given the menu to fill each time it is opened; a line separates it from what is above. */
	public void add(Consumer<Menu> part) {
		parts.add(part);
	}

	/** Gives a control the menu. */
	public void install(Control control) {
		Menu menu = new Menu(control);
		menu.addListener(SWT.Show, event -> fill(menu, control));
		control.setMenu(menu);
		fill(menu, control); // some systems do not show a menu that is empty
	}

	private void fill(Menu menu, Control control) {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		Optional<FigureExport> now = export.get();
		FigureActions actions = new FigureActions(control.getShell());
		item(menu, Messages.ChartMenu_copy, now, actions::copy);
		item(menu, Messages.ChartMenu_save, now, actions::save);
		item(menu, Messages.ChartMenu_table, now, actions::showTable);
		item(menu, Messages.ChartMenu_print, now, actions::print);
		if (!commands.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (ChartCommand command : commands) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(command.text());
			item.setEnabled(command.enabled().getAsBoolean());
			item.addListener(SWT.Selection, event -> command.run().run());
		}
		for (Consumer<Menu> part : parts) {
			MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
			int above = menu.getItemCount();
			part.accept(menu);
			if (menu.getItemCount() == above) {
				line.dispose(); // there is nothing to say now
			}
		}
	}

	private static void item(Menu menu, String text, Optional<FigureExport> export, Consumer<FigureExport> action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(export.isPresent());
		item.addListener(SWT.Selection, event -> export.ifPresent(action));
	}
}
