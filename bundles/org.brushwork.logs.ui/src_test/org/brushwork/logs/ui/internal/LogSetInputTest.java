package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The input of an editor that shows several files. */
class LogSetInputTest {

	@TempDir
	Path folder;

	@Test
	void itComesBackFromWhatWasSaved() throws Exception {
		LogSetInput input = new LogSetInput(
				new LogSource(List.of(folder.resolve("access.log"), folder.resolve("über <all> & \"more\".log"))));
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		StringWriter saved = new StringWriter();
		memento.save(saved);
		assertEquals(input, LogSetInput.restored(XMLMemento.createReadRoot(new StringReader(saved.toString()))));
	}

	@Test
	void whatIsDamagedDoesNotComeBack() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		assertNull(LogSetInput.restored(memento));
		memento.putString("files", "what?");
		assertNull(LogSetInput.restored(memento));
	}

	@Test
	void itIsThereWhileAllItsFilesAre() throws Exception {
		Path one = Files.createFile(folder.resolve("a.log"));
		Path other = Files.createFile(folder.resolve("b.log"));
		LogSetInput input = new LogSetInput(new LogSource(List.of(one, other)));
		assertTrue(input.exists());
		Files.delete(other);
		assertFalse(input.exists());
	}
}
