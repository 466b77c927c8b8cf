package org.brushwork.core.table;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What was to be read as a file is a folder. */
final class FolderException extends FileSystemException {

	private static final long serialVersionUID = 1L;

	FolderException(Path folder) {
		super(folder.toString(), null, "is a folder");
	}
}
