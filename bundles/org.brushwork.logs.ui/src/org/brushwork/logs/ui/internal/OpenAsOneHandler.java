package org.brushwork.logs.ui.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** <i>Open as One Log</i> on several files of the workspace. */
public final class OpenAsOneHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Path> files = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
			URI location = Adapters.of(selected, IFile.class).map(IFile::getLocationURI).orElse(null);
			if (location != null && EFS.SCHEME_FILE.equals(location.getScheme())) {
				files.add(Path.of(location));
			}
		}
		if (!files.isEmpty()) {
			new LogOpening(HandlerUtil.getActiveWorkbenchWindowChecked(event)).openAsOne(files);
		}
		return null;
	}
}
