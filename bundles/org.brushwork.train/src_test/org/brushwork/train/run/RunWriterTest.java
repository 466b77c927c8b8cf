package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunRecord.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWriterTest {

	static final RunInfo INFO = new RunInfo("Prices: 1/2", "DL4J 1.0.0-M2.1", Instant.parse("2026-11-24T16:00:01Z"),
			Task.REGRESSION, List.of("a", "b"), List.of("price"), List.of(), List.of("hidden 1", "output"),
			"{\"epochs\":3}", "{}", "data/prices.csv");

	private final Path parent;

	RunWriterTest(@TempDir Path parent) {
		this.parent = parent;
	}

	private static Event event(long step) {
		return new Event(Event.Kind.PAUSED, 0, step, 0, Double.NaN, "");
	}

	@Test
	void foldersSortByTimeAndNeverCollide() throws IOException {
		Path first = RunFolder.create(parent, INFO.name(), INFO);
		Path second = RunFolder.create(parent, INFO.name(), INFO);
		assertEquals("20261124-160001-Prices-1-2", first.getFileName().toString());
		assertEquals("20261124-160001-Prices-1-2-2", second.getFileName().toString());
		assertTrue(RunFolder.is(first));
	}

	@Test
	void whatIsKnownOfARunComesBackWithWhatALaterVersionAdded() throws Exception {
		Path folder = RunFolder.create(parent, "x", INFO);
		assertEquals(INFO, RunFolder.info(folder));
		Path file = folder.resolve(RunFolder.INFO);
		Files.writeString(file,
				Files.readString(file).replace("{\n  \"format\"", "{ \"extra\": [1, 2.50],\n \"format\""));
		RunInfo later = RunFolder.info(folder);
		assertEquals(Map.of("extra", "[1,2.50]"), later.others());
		assertEquals(later, RunFolder.info(RunFolder.create(parent, "y", later)));
	}

	@Test
	void foldersThatAreNoRunAreRefused() throws Exception {
		Path empty = Files.createDirectory(parent.resolve("empty"));
		assertEquals(Problem.NO_RUN_IN_FOLDER,
				assertThrows(RunException.class, () -> RunFolder.info(empty)).problem());
		assertEquals(Problem.MISSING,
				assertThrows(RunException.class, () -> RunFolder.info(parent.resolve("no"))).problem());
		Path folder = RunFolder.create(parent, "x", INFO);
		Path file = folder.resolve(RunFolder.INFO);
		String text = Files.readString(file);
		Files.writeString(file, text.replace("\"version\": 1", "\"version\": 2"));
		assertEquals(Problem.NEWER, assertThrows(RunException.class, () -> RunFolder.info(folder)).problem());
		Files.writeString(file, text.replace("REGRESSION", "DANCE"));
		assertEquals(Problem.DAMAGED, assertThrows(RunException.class, () -> RunFolder.info(folder)).problem());
		Files.writeString(file, "[]");
		assertEquals(Problem.FOREIGN, assertThrows(RunException.class, () -> RunFolder.info(folder)).problem());
	}

	@Test
	void aSecondWriterIsRefusedWhileTheFirstIsOpen() throws Exception {
		Path folder = RunFolder.create(parent, "x", INFO);
		try (RunWriter writer = RunWriter.append(folder)) {
			assertEquals(Problem.IN_USE, assertThrows(RunException.class, () -> RunWriter.append(folder)).problem());
			assertTrue(RunLock.isTaken(folder));
			writer.append(event(1));
		}
		assertFalse(RunLock.isTaken(folder));
		RunWriter.append(folder).close();
	}

	@Test
	void aTornRecordIsDroppedWhenARunGoesOn() throws Exception {
		Path folder = RunFolder.create(parent, "x", INFO);
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(event(1));
		}
		Path records = folder.resolve(RunFolder.RECORDS);
		byte[] whole = Files.readAllBytes(records);
		for (int part = 1; part < whole.length; part++) {
			Files.write(records, whole);
			Files.write(records, Arrays.copyOf(whole, part), StandardOpenOption.APPEND);
			RunWriter.append(folder).close();
			assertArrayEquals(whole, Files.readAllBytes(records));
		}
	}

	@Test
	void whatFollowsADamagedRecordIsKeptBeside() throws Exception {
		Path folder = RunFolder.create(parent, "x", INFO);
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(event(1));
			writer.append(event(2));
			writer.flush();
		}
		Path records = folder.resolve(RunFolder.RECORDS);
		byte[] bytes = Files.readAllBytes(records);
		bytes[bytes.length / 2 + 9]++;
		Files.write(records, bytes);
		RunWriter.append(folder).close();
		assertEquals(bytes.length / 2, Files.size(records));
		assertEquals(bytes.length / 2, Files.size(folder.resolve(RunWriter.DAMAGED)));
	}
}
