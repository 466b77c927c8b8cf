package org.brushwork.logs.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.logs.AccessLogDescriber;
import org.eclipse.osgi.util.NLS;

/** What a file is by a look at its start, before it is opened as a log. */
enum FirstLook {

	/** An access log, packed or not. */
	LOG,

	/** A file of another kind. */
	FOREIGN,

	FOLDER,

	MISSING,

	/** Not to be read by this user, or at all now. */
	UNREADABLE;

	private static final int LOOKED_AT = 16 << 10;

	/** Looks at a file. Reads 16 KiB; not for the UI thread. */
	static FirstLook at(Path file) {
		if (Files.isDirectory(file)) {
			return FOLDER;
		}
		if (!Files.exists(file)) {
			return MISSING;
		}
		// A pipe would wait for a writer.
		if (!Files.isRegularFile(file)) {
			return FOREIGN;
		}
		try (InputStream contents = Files.newInputStream(file)) {
			return isAccessLog(contents.readNBytes(LOOKED_AT)) ? LOG : FOREIGN;
		} catch (IOException e) {
			return UNREADABLE;
		}
	}

	private static boolean isAccessLog(byte[] start) throws IOException {
		return AccessLogDescriber.looksLikeAccessLog(start)
				|| AccessLogDescriber.looksLikePackedAccessLog(new ByteArrayInputStream(start));
	}

	/** A line about a file that is not opened: its name and why. */
	String explain(Path file) {
		Object name = file.getFileName() == null ? file : file.getFileName();
		return switch (this) {
		case LOG -> String.valueOf(name);
		case FOREIGN -> NLS.bind(Messages.FirstLook_Foreign, name);
		case FOLDER -> NLS.bind(Messages.FirstLook_Folder, name);
		case MISSING -> NLS.bind(Messages.FirstLook_Missing, name);
		case UNREADABLE -> NLS.bind(Messages.FirstLook_Unreadable, name);
		};
	}
}
