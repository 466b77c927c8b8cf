package org.brushwork.widgets.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PlatformUI;

/** Asks for a CSV file to show. */
final class OpenCsvAction extends Action {

	private final IWorkbenchSite site;
	private final Consumer<Path> target;

	OpenCsvAction(IWorkbenchSite site, Consumer<Path> target) {
		super(Messages.Linked_Open);
		this.site = site;
		this.target = target;
		setToolTipText(Messages.Linked_OpenTip);
		setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_OBJ_FOLDER));
	}

	@Override
	public void run() {
		CsvOpening.ask(site.getShell()).ifPresent(target);
	}
}
