package org.brushwork.logs.ui.internal;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Makes <i>Edit &gt; Copy</i>, <i>Select All</i> and <i>Find</i> work in the active log; all logs share it. */
public final class LogRecordsContributor extends EditorActionBarContributor {

	private LogRecordsEditor active;

	@Override
	public void init(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(Text::copy, CopyablePage::copy));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(Text::selectAll, CopyablePage::selectAll));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				if (active != null) {
					active.find();
				}
			}
		});
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		active = editor instanceof LogRecordsEditor records ? records : null;
	}

	/** @param field what is done instead while somebody writes into a field, such as what is looked for */
	private IAction action(Consumer<Text> field, Consumer<CopyablePage> target) {
		return new Action() {
			@Override
			public void run() {
				if (Display.getCurrent().getFocusControl() instanceof Text text) {
					field.accept(text);
				} else if (active != null) {
					active.shownPage().ifPresent(target);
				}
			}
		};
	}
}
