package org.brushwork.ui.selection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.selection.Phase;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The selection provider of every Brushwork part: publishes what its source says.
 * <p>
 * The page's selection service forwards only the active part, so every part has one. Listeners hear each change, post
 * selection listeners only the settled ones, each value once. Belongs to the UI thread.
 */
public final class PublishedSelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
	private final Runnable sourceListener = this::publish;
	private SelectionSource source;
	private ISelection published = StructuredSelection.EMPTY;
	private ISelection postPublished = StructuredSelection.EMPTY;

	/** Publishes another source from now on; null for none, as in a view that shows nothing. */
	public void setSource(SelectionSource next) {
		if (next == source) {
			return;
		}
		if (source != null) {
			source.removeSelectionListener(sourceListener);
		}
		source = next;
		if (source != null) {
			source.addSelectionListener(sourceListener);
		}
		publish();
	}

	/** Lets go of the source and of all listeners. */
	public void dispose() {
		listeners.clear();
		postListeners.clear();
		setSource(null);
	}

	@Override
	public ISelection getSelection() {
		return source == null ? StructuredSelection.EMPTY : source.selection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (source != null) {
			source.adopt(selection);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}

	private void publish() {
		ISelection selection = getSelection();
		if (!selection.equals(published)) {
			published = selection;
			tell(listeners, selection);
		}
		boolean settled = source == null || source.phase() == Phase.DONE;
		if (settled && !selection.equals(postPublished)) {
			postPublished = selection;
			tell(postListeners, selection);
		}
	}

	private void tell(List<ISelectionChangedListener> whom, ISelection selection) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		for (ISelectionChangedListener listener : whom) {
			// A foreign listener that throws must not keep the others from hearing.
			SafeRunner.run(() -> listener.selectionChanged(event));
		}
	}
}
