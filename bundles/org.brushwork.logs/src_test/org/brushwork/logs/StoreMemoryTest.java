package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreMemoryTest {

	private final Path folder;

	StoreMemoryTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** The hash tables of the reading threads were once kept, three times what the store itself takes. */
	@Test
	void aStoreKeepsNothingThatOnlyReadingNeeds() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:59", 200));
		List<String> kept = reachable(store).stream().map(object -> object.getClass().getSimpleName()).sorted().distinct()
				.toList();
		assertTrue(kept.contains("EventColumns"), kept::toString);
		assertEquals(List.of(), kept.stream().filter(
				List.of("Reading", "Vocabulary", "ByteDictionary", "TupleDictionary", "LogBlocks", "Merge")::contains)
				.toList());
	}

	@Test
	void memoryIsThatOfTheArrays() throws Exception {
		String[] lines = new String[5_000];
		Arrays.setAll(lines, i -> LogFiles.line("10:%02d:59".formatted(i / 100), 200).replace("GET /", "GET /" + i));
		EventStore store = LogFiles.read(folder, lines);
		Crossfilter crossfilter = new Crossfilter(store, Progress.NONE);
		crossfilter.snapshot(EventFilter.ALL.withValues(Dimension.PATH, Set.of("/1", "/2")), Progress.NONE);
		assertEquals(arrays(store), store.memory(), 0.02 * store.memory());
		assertEquals(arrays(crossfilter), store.memory() + crossfilter.memory(),
				0.02 * (store.memory() + crossfilter.memory()));
	}

	@Test
	void anEventOfALogOfFewValuesTakes26BytesAndFourMoreWhenTimesAreNotInOrder() throws Exception {
		String[] lines = new String[20_000];
		Arrays.setAll(lines, i -> LogFiles.line("10:%02d:59".formatted(i / 400), 200));
		assertEquals(26, (double) LogFiles.read(folder, lines).memory() / lines.length, 0.1);
		lines[10] = LogFiles.line("11:00:00", 200);
		assertEquals(30, (double) LogFiles.read(folder, lines).memory() / lines.length, 0.1);
	}

	/** Bytes of all arrays of numbers. */
	private static long arrays(Object from) throws IllegalAccessException {
		long bytes = 0;
		for (Object object : reachable(from)) {
			bytes += switch (object) {
			case long[] longs -> 8L * longs.length;
			case int[] ints -> 4L * ints.length;
			case char[] chars -> 2L * chars.length;
			case byte[] own -> own.length;
			default -> 0;
			};
		}
		return bytes;
	}

	/** Everything of ours, arrays and collections that an object refers to. */
	private static Set<Object> reachable(Object from) throws IllegalAccessException {
		Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Object> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			Object object = open.remove();
			if (!met.add(object)) {
				continue;
			}
			switch (object) {
			case Object[] array -> Arrays.stream(array).filter(one -> one != null).forEach(open::add);
			case Map<?, ?> map -> {
				open.addAll(map.keySet());
				open.addAll(map.values());
			}
			case Iterable<?> some when !(object instanceof Path) -> some.forEach(open::add);
			default -> addFields(object, open);
			}
		}
		return met;
	}

	private static void addFields(Object object, Deque<Object> open) throws IllegalAccessException {
		for (Class<?> type = object.getClass(); type != null && type.getName().startsWith("org.brushwork"); type = type
				.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
					field.setAccessible(true);
					Object value = field.get(object);
					if (value != null) {
						open.add(value);
					}
				}
			}
		}
	}
}
