package org.brushwork.logs.ui.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Where a log is: between files of this machine, workspace resources and editor inputs. */
final class LogFiles {

	private LogFiles() {
		// functions only
	}

	/** The file behind an editor input; empty if it is not a file of this machine. */
	static Optional<Path> pathOf(IEditorInput input) {
		Optional<URI> uri = Adapters.of(input, IFile.class).map(IFile::getLocationURI);
		if (uri.isEmpty() && input instanceof IURIEditorInput outside) {
			uri = Optional.ofNullable(outside.getURI());
		}
		return uri.filter(location -> EFS.SCHEME_FILE.equals(location.getScheme())).map(Path::of);
	}

	/** Opens a log with its dashboard, or comes back to the editor that has it open. */
	static IEditorPart open(IWorkbenchPage page, Path file) throws PartInitException {
		page.showView(LogsUi.DASHBOARD_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		return page.openEditor(inputOf(file), LogsUi.RECORDS_EDITOR);
	}

	/** What an editor is opened on for a file: the workspace resource if it is one. */
	static IEditorInput inputOf(Path file) {
		URI uri = file.toAbsolutePath().normalize().toUri();
		for (IFile resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri, IResource.NONE)) {
			if (resource.exists()) {
				return new FileEditorInput(resource);
			}
		}
		return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(uri));
	}
}
