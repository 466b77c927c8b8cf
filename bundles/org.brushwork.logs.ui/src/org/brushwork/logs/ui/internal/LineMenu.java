package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.logs.LogRecord;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of the lines of a log. */
final class LineMenu {

	private final IEditorSite site;
	private final LogSession session;
	private final Supplier<Optional<LogRecord>> selected;

	/** @param selected the line that the menu is about */
	LineMenu(IEditorSite site, LogSession session, Supplier<Optional<LogRecord>> selected) {
		this.site = site;
		this.session = session;
		this.selected = selected;
	}

	/** Puts it on a control. */
	void install(Control control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		control.setMenu(menu.createContextMenu(control));
		control.addListener(SWT.Dispose, event -> menu.dispose());
		site.registerContextMenu(menu, site.getSelectionProvider(), false);
	}

	private void fill(IMenuManager menu) {
		MenuManager like = new MenuManager(Messages.LikeThis_Menu, "likeThis"); //$NON-NLS-1$
		selected.get().ifPresent(record -> LikeThis.of(record)
				.forEach(way -> like.add(new LikeThisAction(way, session.filters()))));
		menu.add(like);
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Find_MenuItem));
		menu.add(command(LineCommands.GO_TO_LINE));
		menu.add(new Separator());
		MenuManager showIn = new MenuManager(Messages.ShowIn_Menu, null, "showIn"); //$NON-NLS-1$
		showIn.setActionDefinitionId(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN_QUICK_MENU);
		showIn.add(ContributionItemFactory.VIEWS_SHOW_IN.create(site.getWorkbenchWindow()));
		menu.add(showIn);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private CommandContributionItem command(String id) {
		return command(id, null);
	}

	private CommandContributionItem command(String id, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(site, null, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}
}
