package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.core.file.WholeFile;
import org.brushwork.ui.board.BoardLayout;
import org.brushwork.ui.board.BoardMemento;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

/** A named arrangement of the dashboard's panels: a small XML file, the name is that of the file. */
final class LayoutFile {

	/** The ending of its name. */
	static final String ENDING = ".dashboard"; //$NON-NLS-1$

	private static final String ROOT = "dashboard"; //$NON-NLS-1$
	private static final String VERSION = "version"; //$NON-NLS-1$
	private static final int NEWEST = 1;

	private LayoutFile() {
		// functions only
	}

	/** Writes an arrangement whole, or nothing. */
	static void write(Path file, BoardLayout layout) throws IOException {
		XMLMemento root = XMLMemento.createWriteRoot(ROOT);
		root.putInteger(VERSION, NEWEST);
		BoardMemento.save(layout, root);
		StringWriter text = new StringWriter();
		root.save(text);
		WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** @throws IOException says what is wrong, for people */
	static BoardLayout read(Path file) throws IOException {
		try (Reader in = Files.newBufferedReader(file)) {
			XMLMemento root = XMLMemento.createReadRoot(in);
			Integer version = root.getInteger(VERSION);
			if (!root.getType().equals(ROOT) || version == null) {
				throw new IOException(NLS.bind(Messages.LayoutFile_Foreign, file.getFileName()));
			}
			if (version > NEWEST) {
				throw new IOException(NLS.bind(Messages.LayoutFile_Later, file.getFileName()));
			}
			return BoardMemento.load(root, PanelKind::isKnown)
					.orElseThrow(() -> new IOException(NLS.bind(Messages.LayoutFile_Empty, file.getFileName())));
		} catch (WorkbenchException e) {
			throw new IOException(NLS.bind(Messages.LayoutFile_Foreign, file.getFileName()), e);
		}
	}
}
