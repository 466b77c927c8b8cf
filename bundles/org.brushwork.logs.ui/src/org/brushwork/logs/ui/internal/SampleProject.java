package org.brushwork.logs.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The project with the access log of a shop that does not exist. */
final class SampleProject {

	/** The project's name; not translated, since it is a folder's as well. */
	static final String NAME = "Brushwork Sample"; //$NON-NLS-1$

	private static final String LOG = "access.log"; //$NON-NLS-1$
	private static final String ANOMALIES = "anomalies.csv"; //$NON-NLS-1$
	private static final String README = "README.txt"; //$NON-NLS-1$

	/**
	 * Makes what is not there: the project, its log, and what belongs to it. A log that is there is kept.
	 *
	 * @return the log
	 * @throws CoreException      if the workspace refuses
	 * @throws IOException        if a file cannot be written
	 * @throws CancelledException if cancelled; no part of a log is left
	 */
	Path create(Progress progress) throws CoreException, IOException, CancelledException {
		IProject project = project();
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		Path log = Path.of(log().getLocationURI());
		if (!Files.exists(log)) {
			SampleLog sample = new SampleLog(SampleSpec.DEFAULT);
			sample.writeAnomalies(Path.of(project.getFile(ANOMALIES).getLocationURI()));
			sample.writeTo(log, progress);
		}
		project.refreshLocal(IResource.DEPTH_ONE, null);
		IFile readme = project.getFile(README);
		if (!readme.exists()) {
			byte[] text = Messages.Sample_Readme.getBytes(StandardCharsets.UTF_8);
			readme.create(new ByteArrayInputStream(text), true, null);
		}
		return log;
	}

	/** The log as a resource, whether it exists or not. */
	IFile log() {
		return project().getFile(LOG);
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
	}
}
