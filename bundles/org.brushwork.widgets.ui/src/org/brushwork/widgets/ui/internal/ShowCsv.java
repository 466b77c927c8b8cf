package org.brushwork.widgets.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;

/** <i>Show In</i> for files of the workspace that look like CSV. */
record ShowCsv(Consumer<Path> target) implements IShowInTarget {

	@Override
	public boolean show(ShowInContext context) {
		Object shown = context.getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()
				? selection.getFirstElement()
				: context.getInput();
		Optional<Path> file = Adapters.of(shown, IFile.class).filter(found -> found.getLocation() != null)
				.map(found -> found.getLocation().toPath());
		file.filter(ShowCsv::looksLikeCsv).ifPresent(target);
		return file.filter(ShowCsv::looksLikeCsv).isPresent();
	}

	/** By its name; the reader looks at the rest. */
	static boolean looksLikeCsv(Path file) {
		return String.valueOf(file.getFileName()).matches("(?i).*\\.(csv|tsv|tab|txt|dat)"); //$NON-NLS-1$
	}
}
