package org.brushwork.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu bar and the tool bar. Kits add their own commands at the named groups, by {@code org.eclipse.ui.menus}. */
final class BrushworkActionBarAdvisor extends ActionBarAdvisor {

	/** Where the platform looks for the place of its appearance menu. */
	private static final String APPEARANCE_GROUP = "org.eclipse.ui.editors"; //$NON-NLS-1$

	private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess"; //$NON-NLS-1$

	private IWorkbenchWindow window;
	private HistoryButtons undoAndRedo;

	BrushworkActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow target) {
		window = target;
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(fileMenu());
		menuBar.add(editMenu());
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu());
		menuBar.add(helpMenu());
	}

	@Override
	protected void fillCoolBar(ICoolBarManager coolBar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		add(file, ActionFactory.NEW_WIZARD_DROP_DOWN, ActionFactory.SAVE);
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		file.add(new Separator());
		addUndoAndRedo(file);
		file.add(new Separator());
		file.add(button(QUICK_ACCESS));
		coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void addUndoAndRedo(ToolBarManager toolBar) {
		toolBar.add(button(IWorkbenchCommandConstants.EDIT_UNDO));
		toolBar.add(button(IWorkbenchCommandConstants.EDIT_REDO));
		undoAndRedo = new HistoryButtons(window.getWorkbench().getDisplay());
		undoAndRedo.install();
	}

	@Override
	public void dispose() {
		if (undoAndRedo != null) {
			undoAndRedo.uninstall();
		}
		super.dispose();
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
		MenuManager create = new MenuManager(Messages.menuNew, ActionFactory.NEW.getId());
		create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		menu.add(create);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(submenu(Messages.menuRecent, ContributionItemFactory.REOPEN_EDITORS, "recent")); //$NON-NLS-1$
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.REFRESH, ActionFactory.RENAME, ActionFactory.DELETE);
		menu.add(new Separator());
		add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PROPERTIES);
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.OPEN_NEW_WINDOW);
		menu.add(new GroupMarker(APPEARANCE_GROUP));
		menu.add(new Separator());
		menu.add(submenu(Messages.menuShowView, ContributionItemFactory.VIEWS_SHORTLIST, "showView")); //$NON-NLS-1$
		menu.add(submenu(Messages.menuPerspective, ContributionItemFactory.PERSPECTIVES_SHORTLIST, "perspective")); //$NON-NLS-1$
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		menu.add(ContributionItemFactory.OPEN_WINDOWS.create(window));
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
		add(menu, ActionFactory.INTRO);
		menu.add(new Separator());
		menu.add(command(QUICK_ACCESS));
		menu.add(command("org.eclipse.ui.window.showKeyAssist")); //$NON-NLS-1$
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	private MenuManager submenu(String label, ContributionItemFactory content, String id) {
		MenuManager menu = new MenuManager(label, id);
		menu.add(content.create(window));
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(action(factory));
		}
	}

	private void add(ToolBarManager toolBar, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			toolBar.add(action(factory));
		}
	}

	/** The one action of a kind in this window: the advisor disposes it with the window. */
	private IAction action(ActionFactory factory) {
		IAction known = getAction(factory.getId());
		if (known != null) {
			return known;
		}
		ActionFactory.IWorkbenchAction created = factory.create(window);
		register(created);
		return created;
	}

	/** A tool bar button by a name of its own: the platform hides Undo and Redo by theirs. */
	private CommandContributionItem button(String commandId) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, "org.brushwork.app." + commandId, //$NON-NLS-1$
				commandId, CommandContributionItem.STYLE_PUSH));
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
	}
}
