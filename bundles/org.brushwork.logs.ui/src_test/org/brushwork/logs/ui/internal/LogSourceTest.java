package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which files are one log, and what it is called. */
class LogSourceTest {

	private static final Path FOLDER = Path.of("logs of shop").toAbsolutePath();

	private static LogSource source(String... names) {
		return new LogSource(files(names));
	}

	private static List<Path> files(String... names) {
		return Arrays.stream(names).map(FOLDER::resolve).toList();
	}

	@Test
	void theSameFilesInAnotherOrderAreTheSameLog() {
		LogSource log = source("access.log.2.gz", "access.log", "access.log.1");
		assertEquals(source("access.log", "access.log.1", "access.log.2.gz", "x/../access.log"), log);
		assertEquals(source("access.log.1", "access.log", "access.log.2.gz").dataSet(), log.dataSet());
		assertFalse(log.dataSet().equals(source("access.log", "access.log.1").dataSet()));
	}

	@Test
	void filesAreInTheOrderInWhichPeopleCount() {
		assertEquals(files("access.log", "access.log.1", "access.log.2.gz", "access.log.10.gz"),
				source("access.log.10.gz", "access.log.1", "access.log.2.gz", "access.log").files());
	}

	@Test
	void aLogOfOneFileIsNamedByTheFileAndLocatedByItsUri() {
		LogSource log = source("access.log");
		assertEquals("access.log", log.name());
		assertEquals(FOLDER.resolve("access.log").toUri().toString(), log.dataSet().location());
		assertFalse(log.isSeveral());
	}

	@Test
	void aLogOfSeveralFilesSaysHowManyThereAreBesidesTheFirst() {
		LogSource log = source("access.log.1", "access.log", "access.log.2.gz");
		assertEquals("access.log + 2", log.name());
		assertEquals(FOLDER.resolve("access.log") + "\n" + FOLDER.resolve("access.log.1") + "\n"
				+ FOLDER.resolve("access.log.2.gz"), log.description());
	}

	@Test
	void theDataSetNamesAllFilesSoThatTheyCanBeFoundAgain() {
		LogSource log = source("a b.log", "äöü + %.log", "c.log");
		assertEquals(Optional.of(log), LogSource.ofLocation(log.dataSet().location()));
	}

	@Test
	void whatIsNoLocationOfFilesIsNoLog() {
		assertEquals(Optional.empty(), LogSource.ofLocation("/tmp/access.log"));
		assertEquals(Optional.empty(), LogSource.ofLocation(""));
		assertEquals(Optional.empty(), LogSource.ofLocation("file:///a.log b|c"));
		assertEquals(Optional.empty(), LogSource.ofLocation("hdfs://cluster/a.log"));
	}

	@Test
	void aRenamedFileTakesThePlaceOfTheOldOne() {
		assertEquals(source("a.log", "c.log"),
				source("a.log", "b.log").with(FOLDER.resolve("b.log"), FOLDER.resolve("c.log")));
	}

	@Test
	void rotatedFilesLookLikeOneLog() {
		assertTrue(LogSource.looksRotated(files("access.log", "access.log.1", "access.log.2.gz")));
		assertTrue(LogSource.looksRotated(files("access.log", "access.log-20260301", "access.log-20260302.gz")));
		assertTrue(LogSource.looksRotated(files("shop.log.2026-03-01", "shop.log.2026-03-02")));
	}

	@Test
	void otherFilesDoNot() {
		assertFalse(LogSource.looksRotated(files("access.log", "error.log")));
		assertFalse(LogSource.looksRotated(files("access.log", "ssl_access.log.1")));
		assertFalse(LogSource.looksRotated(files("one/access.log", "two/access.log")));
	}

	@Test
	void thereIsNoLogWithoutAFile() {
		assertThrows(IllegalArgumentException.class, () -> new LogSource(List.of()));
	}
}
