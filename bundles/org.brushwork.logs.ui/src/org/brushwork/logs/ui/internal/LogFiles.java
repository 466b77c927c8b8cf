package org.brushwork.logs.ui.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.FileEditorInput;

/** Where a log is: between files of this machine, workspace resources and editor inputs. */
final class LogFiles {

	private LogFiles() {
		// functions only
	}

	/** The log behind an editor input; empty if it is not in files of this machine. */
	static Optional<LogSource> sourceOf(IEditorInput input) {
		return input instanceof LogSetInput set ? Optional.of(set.source()) : pathOf(input).map(LogSource::of);
	}

	private static Optional<Path> pathOf(IEditorInput input) {
		Optional<URI> uri = Adapters.of(input, IFile.class).map(IFile::getLocationURI);
		if (uri.isEmpty() && input instanceof IURIEditorInput outside) {
			uri = Optional.ofNullable(outside.getURI());
		}
		return uri.filter(location -> EFS.SCHEME_FILE.equals(location.getScheme())).map(Path::of);
	}

	/** Opens a log with its dashboard, or comes back to the editor that has it open. */
	static IEditorPart open(IWorkbenchPage page, LogSource log) throws PartInitException {
		IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
		// The welcome page would stay in front.
		intros.closeIntro(intros.getIntro());
		page.showView(LogsUi.DASHBOARD_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		return page.openEditor(inputOf(log), LogsUi.RECORDS_EDITOR);
	}

	/** What an editor is opened on for a log: the workspace resource if it is one. */
	static IEditorInput inputOf(LogSource log) {
		if (log.isSeveral()) {
			return new LogSetInput(log);
		}
		Path file = log.files().get(0);
		for (IFile resource : resources(file)) {
			if (resource.exists()) {
				return new FileEditorInput(resource);
			}
		}
		return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	/** What the workspace has at the place of a file, whether it exists or not. */
	static List<IFile> resources(Path file) {
		return List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri(), IResource.NONE));
	}
}
