package org.brushwork.ui.internal;

import org.brushwork.figure.gallery.Gallery;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Every chart on made-up data, and the code that made it: for people who extend Brushwork. */
public final class ChartsGalleryView extends ViewPart {

	private static final String SHOWN = "shown"; //$NON-NLS-1$

	private String first = ""; //$NON-NLS-1$
	private GalleryPane pane;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String shown = memento == null ? null : memento.getString(SHOWN);
		first = shown == null ? "" : shown; //$NON-NLS-1$
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SHOWN, pane.shown());
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new GalleryPane(parent, Gallery.all());
		pane.show(first);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
