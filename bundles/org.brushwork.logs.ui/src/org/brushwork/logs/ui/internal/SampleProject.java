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
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;

/** The project with the access log of a shop that does not exist. */
final class SampleProject {

	/** The project's name; not translated, since it is a folder's as well. */
	static final String NAME = "Brushwork Sample"; //$NON-NLS-1$

	private static final String LOG = "access.log"; //$NON-NLS-1$
	private static final String ANOMALIES = "anomalies.csv"; //$NON-NLS-1$
	private static final String README = "README.txt"; //$NON-NLS-1$

	/** Two clicks, or the first start and a click, ask for the same project at once. */
	private static final ILock ONE_AT_A_TIME = Job.getJobManager().newLock();
	private static final long MILLIS_BETWEEN_LOOKS = 100;

	/**
	 * Makes what is not there: the project, its log, and what belongs to it. A log that is there is kept. While another
	 * thread makes it, this one waits. The workspace is held only for the project, not while the log is written.
	 *
	 * @return the log
	 * @throws CoreException      if the workspace refuses
	 * @throws IOException        if a file cannot be written
	 * @throws CancelledException if cancelled; no part of a log is left
	 */
	Path create(Progress progress) throws CoreException, IOException, CancelledException {
		await(progress);
		try {
			inWorkspace(SampleProject::openProject);
			Path log = Path.of(log().getLocationURI());
			if (!Files.exists(log)) {
				SampleLog sample = new SampleLog(SampleSpec.DEFAULT);
				sample.writeAnomalies(Path.of(project().getFile(ANOMALIES).getLocationURI()));
				sample.writeTo(log, progress);
			}
			inWorkspace(SampleProject::takeIn);
			return log;
		} finally {
			ONE_AT_A_TIME.release();
		}
	}

	private static void await(Progress progress) throws CancelledException {
		try {
			while (!ONE_AT_A_TIME.acquire(MILLIS_BETWEEN_LOOKS)) {
				progress.checkCancelled();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}

	private static void inWorkspace(ICoreRunnable change) throws CoreException {
		IResourceRuleFactory rules = ResourcesPlugin.getWorkspace().getRuleFactory();
		ISchedulingRule rule = MultiRule.combine(rules.createRule(project()), rules.modifyRule(project()));
		ResourcesPlugin.getWorkspace().run(change, rule, IWorkspace.AVOID_UPDATE, null);
	}

	private static void openProject(IProgressMonitor monitor) throws CoreException {
		if (!project().exists()) {
			project().create(monitor);
		}
		project().open(monitor);
	}

	/** Tells the workspace of the files beside it, and adds the one that the workspace writes itself. */
	private static void takeIn(IProgressMonitor monitor) throws CoreException {
		project().refreshLocal(IResource.DEPTH_ONE, monitor);
		IFile readme = project().getFile(README);
		if (!readme.exists()) {
			byte[] text = Messages.Sample_Readme.getBytes(StandardCharsets.UTF_8);
			readme.create(new ByteArrayInputStream(text), true, monitor);
		}
	}

	/** The log as a resource, whether it exists or not. */
	IFile log() {
		return project().getFile(LOG);
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
	}
}
