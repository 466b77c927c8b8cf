package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreMemoryTest {

	private final Path folder;

	EventStoreMemoryTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private EventStore read(int lines, int paths, int addresses) throws Exception {
		Random random = new Random(7);
		String text = IntStream.range(0, lines)
				.mapToObj(i -> "host%d - - [17/May/2015:10:%d:03 +0000] \"GET /item/%d/view HTTP/1.1\" 200 12 "
						.formatted(i % addresses, 10 + random.nextInt(50), i % paths)
						+ "\"http://ref%d.example/\" \"curl/8.5.0\"\n".formatted(i % paths))
				.collect(Collectors.joining());
		return AccessLogReader.read(LogFiles.write(folder, text), Progress.NONE);
	}

	@Test
	void itIsWhatTheStoreHoldsOnTo() throws Exception {
		EventStore few = read(50_000, 10, 10);
		assertEquals(Reachable.bytes(few), few.memory(), 20_000);
		EventStore many = read(50_000, 50_000, 50_000);
		assertEquals(Reachable.bytes(many), many.memory(), 20_000);
		assertTrue(many.memory() > 2 * few.memory(), few.memory() + ", " + many.memory());
	}

	@Test
	void anEventOfALogWithFewValuesTakesThirtyBytes() throws Exception {
		EventStore store = read(50_000, 10, 10);
		assertEquals(30, (double) store.memory() / store.size(), 1);
	}
}
