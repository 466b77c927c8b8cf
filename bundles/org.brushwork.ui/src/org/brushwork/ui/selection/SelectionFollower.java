package org.brushwork.ui.selection;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brushwork.core.selection.DataSet;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.SelectionListenerFactory;
import org.eclipse.ui.SelectionListenerFactory.ISelectionModel;
import org.eclipse.ui.SelectionListenerFactory.Predicates;

/**
 * How a part hears of what is selected elsewhere in its window.
 * <p>
 * A selection of Brushwork's own parts says which data set is active; its value is not taken from it, since the parts of
 * one data set share the model, and the message may be older than the model. A selection of somebody else is handed on
 * if it adapts to the value type. Nothing is heard from the part itself, nor while it cannot be seen; once it can, it
 * hears the last one. Belongs to the UI thread.
 *
 * @param <V> the value type, such as an event filter
 */
public final class SelectionFollower<V> {

	private final ISelectionService service;
	private final Class<V> type;
	private final Consumer<DataSet> activeDataSet;
	private final Consumer<V> foreignValue;
	private final ISelectionListener listener;
	private ISelection last;

	/**
	 * Not yet listening.
	 *
	 * @param part          the part that follows
	 * @param type          what a foreign selection has to adapt to
	 * @param activeDataSet called with the data set of a Brushwork part that became active or changed
	 * @param foreignValue  called with the value of a foreign selection
	 */
	public SelectionFollower(IWorkbenchPart part, Class<V> type, Consumer<DataSet> activeDataSet,
			Consumer<V> foreignValue) {
		this.service = part.getSite().getWorkbenchWindow().getSelectionService();
		this.type = type;
		this.activeDataSet = activeDataSet;
		this.foreignValue = foreignValue;
		Predicate<ISelectionModel> heard = Predicates.selfMute.and(Predicates.targetPartVisible);
		this.listener = SelectionListenerFactory.createListener(part, (source, selection) -> hear(selection), heard);
	}

	/** Begins to listen, and looks at what is selected now. */
	public void install() {
		service.addSelectionListener(listener);
		hear(service.getSelection());
	}

	/** Ends listening. */
	public void uninstall() {
		service.removeSelectionListener(listener);
	}

	private void hear(ISelection selection) {
		ISelection before = last;
		last = selection;
		if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
			return;
		}
		Object element = structured.getFirstElement();
		if (element instanceof DataSet.Member member) {
			activeDataSet.accept(member.dataSet());
			return;
		}
		// The service tells the same selection again when this part is shown; meanwhile it may have been undone.
		if (!selection.equals(before)) {
			Adapters.of(element, type).ifPresent(foreignValue);
		}
	}
}
