package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated log has the values that a plain expression finds in its text. */
class SampleLogReadingTest {

	private static final Pattern LINE = Pattern
			.compile("(\\S+) \\S+ \\S+ \\[([^]]+)] \"([A-Z]+) ([^ ?]*)\\S* \\S+\" (\\d+) (\\d+|-)"
					+ " \"(?:https?://([^/\"]*))?.*");
	private static final Pattern PRODUCT = Pattern.compile("[?&]productId=([^& ]+)");
	private static final Pattern CATEGORY = Pattern.compile("[?&]categoryId=([^& ]+)");

	private final List<String> lines;
	private final EventStore store;
	private final LogSnapshot snapshot;

	SampleLogReadingTest(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("sample_log");
		new SampleLog(SampleSpec.DEFAULT.withLines(20_000)).writeTo(file, Progress.NONE);
		lines = Files.readAllLines(file);
		store = AccessLogReader.read(file, Progress.NONE);
		snapshot = new Crossfilter(store, Progress.NONE).snapshot(
				new SnapshotQuery(EventFilter.ALL, Dimension.ALL, SnapshotQuery.EVERY_VALUE), Progress.NONE);
	}

	private void assertSame(Map<String, Long> expected, Dimension dimension) {
		Map<String, Long> counts = snapshot.by(dimension).stream()
				.collect(Collectors.toMap(Count::value, Count::passing, Long::sum, TreeMap::new));
		assertEquals(expected, counts);
	}

	private Map<String, Long> parameter(Pattern pattern) {
		return lines.stream().map(line -> line.split("\"")[1]).map(pattern::matcher)
				.collect(Collectors.groupingBy(matcher -> matcher.find() ? matcher.group(1) : Dimension.NONE,
						TreeMap::new, Collectors.counting()));
	}

	private Map<String, Long> group(int number) {
		return lines.stream().map(line -> {
			Matcher matcher = LINE.matcher(line);
			assertTrue(matcher.matches(), line);
			String value = matcher.group(number);
			return value == null ? Dimension.NONE : value;
		}).collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
	}

	@Test
	void productsAndCategoriesAreThoseOfTheText() {
		Map<String, Long> products = parameter(PRODUCT);
		assertTrue(products.size() > 100, products::toString);
		assertSame(products, Dimension.PRODUCT);
		Map<String, Long> categories = parameter(CATEGORY);
		assertTrue(categories.size() > 10, categories::toString);
		assertSame(categories, Dimension.CATEGORY);
	}

	@Test
	void theOtherFieldsAreThoseOfTheText() {
		assertSame(group(1), Dimension.ADDRESS);
		assertSame(group(3), Dimension.METHOD);
		assertSame(group(4), Dimension.PATH);
		assertSame(group(5), Dimension.STATUS);
		assertSame(group(7), Dimension.REFERRER);
	}

	@Test
	void everyEventIsItsLine() {
		for (int event = 0; event < store.size(); event++) {
			Matcher matcher = LINE.matcher(lines.get((int) store.line(event) - 1));
			assertTrue(matcher.matches());
			assertEquals(matcher.group(1), store.value(Dimension.ADDRESS, event));
			assertEquals(matcher.group(4), store.value(Dimension.PATH, event));
			assertEquals(matcher.group(5), String.valueOf(store.status(event)));
			assertEquals(matcher.group(6).equals("-") ? -1 : Long.parseLong(matcher.group(6)), store.bytes(event));
		}
	}
}
