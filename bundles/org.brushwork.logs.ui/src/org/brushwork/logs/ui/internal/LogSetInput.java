package org.brushwork.logs.ui.internal;

import java.nio.file.Files;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Several files that an editor shows as one log; comes back after a restart. */
record LogSetInput(LogSource source) implements IEditorInput, IPersistableElement {

	private static final String FILES = "files"; //$NON-NLS-1$

	/** Where the files are, as was saved; null if that is damaged. */
	static LogSetInput restored(IMemento memento) {
		String location = memento.getString(FILES);
		return location == null ? null : LogSource.ofLocation(location).map(LogSetInput::new).orElse(null);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILES, source.location());
	}

	@Override
	public String getFactoryId() {
		return LogSetInputFactory.ID;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public boolean exists() {
		return source.files().stream().allMatch(Files::exists);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return source.name();
	}

	@Override
	public String getToolTipText() {
		return source.description();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
