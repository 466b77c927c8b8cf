package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.brushwork.logs.Dimension;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** The dashboard's menu: which panels there are, arrangements that are kept in files, and the command line. */
final class LayoutMenu implements IMenuListener {

	private final DashboardPage page;
	private final CopyCommandAction copy;
	private final Supplier<List<Dimension>> dimensions;

	/** @param dimensions what the log that is shown can be counted by */
	LayoutMenu(DashboardPage page, CopyCommandAction copy, Supplier<List<Dimension>> dimensions) {
		this.page = page;
		this.copy = copy;
		this.dimensions = dimensions;
	}

	/** Adds the entries, which are made anew each time the menu opens. */
	void install(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this);
		menuAboutToShow(menu); // a view without entries has no menu
	}

	@Override
	public void menuAboutToShow(IMenuManager menu) {
		MenuManager panels = new MenuManager(Messages.Layout_Panels);
		List<String> shown = page.board().arrangement().panels();
		for (String panel : PanelKind.of(dimensions.get())) {
			panels.add(new Toggle(panel, shown.contains(panel)));
		}
		menu.add(panels);
		menu.add(new Separator());
		menu.add(action(Messages.Layout_Save, this::save));
		menu.add(action(Messages.Layout_Open, this::open));
		menu.add(action(Messages.Layout_Usual, () -> page.arrange(DashboardPage.USUAL)));
		menu.add(new Separator());
		copy.update();
		menu.add(copy);
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void save() {
		FileDialog dialog = dialog(SWT.SAVE, Messages.Layout_SaveTitle);
		dialog.setOverwrite(true);
		dialog.setFileName(Messages.Layout_FileName + LayoutFile.ENDING);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen.endsWith(LayoutFile.ENDING) ? chosen : chosen + LayoutFile.ENDING);
			try {
				LayoutFile.write(file, page.board().arrangement());
			} catch (IOException e) {
				fail(NLS.bind(Messages.Layout_NotSaved, file, reason(e)));
			}
		}
	}

	private void open() {
		String chosen = dialog(SWT.OPEN, Messages.Layout_OpenTitle).open();
		if (chosen != null) {
			try {
				page.arrange(LayoutFile.read(Path.of(chosen)));
			} catch (IOException e) {
				fail(NLS.bind(Messages.Layout_NotOpened, chosen, reason(e)));
			}
		}
	}

	private FileDialog dialog(int style, String title) {
		FileDialog dialog = new FileDialog(page.control().getShell(), style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*" + LayoutFile.ENDING, "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		return dialog;
	}

	private void fail(String message) {
		MessageDialog.openError(page.control().getShell(), Messages.Layout_Title, message);
	}

	private static String reason(IOException failure) {
		String said = failure.getMessage();
		return said == null ? failure.getClass().getSimpleName() : said;
	}

	/** Shows a panel or takes it away. */
	private final class Toggle extends Action {

		private final String panel;

		Toggle(String panel, boolean shown) {
			super(PanelKind.title(panel), AS_CHECK_BOX);
			this.panel = panel;
			setChecked(shown);
			setEnabled(!shown || page.board().arrangement().panels().size() > 1);
		}

		@Override
		public void run() {
			if (isChecked()) {
				page.board().add(panel);
			} else {
				page.board().remove(panel);
			}
		}
	}
}
