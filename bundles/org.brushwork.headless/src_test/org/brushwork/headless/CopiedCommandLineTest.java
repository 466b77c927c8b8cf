package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Count;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.LogsCommandLine;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command line that a view copies is read by a shell and by the command as what the view shows. */
@ExtendWith(OwnCache.class)
class CopiedCommandLineTest {

	private static final Path SHELL = Path.of("/bin/sh");
	private static final int ROUNDS = 250;
	private static final List<String> TEXTS = List.of("/a", "/a b", "a,b", "a\\,b", "\\", "a\\", ",", "", " a", "a ", "it's",
			"\"x\"", "$HOME", "`id`", "!!", "a=b", "a~b", "x..y", "..", "5xx", "none", "None", "get", "GET", "From.Example",
			"\u00fcber", "\uD83D\uDE00", "\uD83D", "a\nb", "\u0000", "\\u0041", "*", "-h", "--help", "{}", "#", "%", "^/cart",
			"[0-9]{3}", "09", "9", "mon", "Monday", "Sunday", "2015-05-17", "2015-05-18", "200", "404", "099", "success",
			"client error", "Success", "bot", "browser", "Bot", Dimension.NONE, "b=c", "\u2028", "\uFFFD");
	private static final List<String> NAMES = List.of("q", "a", "a=b", "a~", "-h", "--json", "it's", "productId", "x y", "b c=");
	private static final List<String> FILES = List.of("a.log", "my log", "it's", "a\nb", "-x", "--help", "$(id)", "\u00fc",
			"/var/log/a*", "a\"b", "~", "=x");

	@BeforeAll
	static void aShellIsNeeded() {
		assumeTrue(Files.isExecutable(SHELL), "no " + SHELL);
	}

	/** The words behind {@code ./brushwork} as a shell makes them of a line. */
	private static List<String> words(String line) throws Exception {
		assertTrue(line.startsWith("./brushwork "), line);
		ProcessBuilder builder = new ProcessBuilder(SHELL.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process shell = builder.start();
		try (var script = shell.outputWriter(StandardCharsets.UTF_8)) {
			script.write("printf '%s\\0' " + line.substring(line.indexOf(' ') + 1) + "\n");
		}
		String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals("", new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8), line);
		assertEquals(0, shell.waitFor(), line);
		return List.of(out.substring(0, out.length() - 1).split("\0", -1));
	}

	private static LogsRequest request(List<String> words) throws Exception {
		assertEquals("logs", words.get(0));
		return LogsRequest.of(Arguments.parse(new LogsCommand(), words.subList(1, words.size())));
	}

	private static void assertRoundTrip(LogsCommandLine wanted) throws Exception {
		String line = wanted.text();
		LogQuestion request = request(words(line)).question();
		assertEquals(wanted.files(), request.files().paths().stream().map(Path::normalize).toList(), line);
		assertEquals(wanted.options(), request.options(), line);
		assertEquals(wanted.filter().withoutTime(), request.values(), line);
		assertEquals(wanted.filter().time().map(TimeRange::from), request.from().map(time -> time.millis(ZoneOffset.MIN)),
				line);
		assertEquals(wanted.filter().time().map(TimeRange::to), request.to().map(time -> time.millis(ZoneOffset.MIN)), line);
	}

	@Test
	void whateverTheModelHoldsIsSaid() throws Exception {
		Random random = new Random(11);
		for (int i = 0; i < ROUNDS; i++) {
			LogOptions options = options(random);
			List<Path> files = some(FILES, random, 3).stream().map(Path::of).toList();
			assertRoundTrip(new LogsCommandLine(files, options, filter(options.dimensions(), random)));
		}
	}

	private static LogOptions options(Random random) {
		LogOptions options = LogOptions.DEFAULT.withFurtherParameters(some(NAMES, random, 3).subList(0, random.nextInt(2)));
		if (random.nextBoolean()) {
			options = options.withFurtherParameters(some(NAMES, random, 4));
		}
		if (random.nextInt(3) == 0) {
			options = options.withProductParameter(one(NAMES, random)).withCategoryParameter(one(NAMES, random));
		}
		List<String> zones = List.of("Europe/Berlin", "+05:30", "Z", "America/St_Johns", "Africa/Monrovia");
		return random.nextBoolean() ? options.withZone(ZoneId.of(one(zones, random))) : options;
	}

	private static EventFilter filter(List<Dimension> dimensions, Random random) {
		EventFilter filter = EventFilter.ALL;
		for (int i = random.nextInt(5); i > 0; i--) {
			filter = filter.with(one(dimensions, random), predicate(random));
		}
		return switch (random.nextInt(4)) {
		case 0 -> filter;
		case 1 -> filter.withTime(new TimeRange(Long.MIN_VALUE + random.nextInt(9), Long.MAX_VALUE - random.nextInt(9)));
		default -> {
			long from = random.nextLong(-3_000_000_000_000L, 3_000_000_000_000L);
			long whole = from - Math.floorMod(from, random.nextBoolean() ? 60_000 : 1_000);
			yield filter.withTime(new TimeRange(random.nextBoolean() ? from : whole, from + 1 + random.nextInt(100_000)));
		}
		};
	}

	private static ValuePredicate predicate(Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> new ValuePredicate.Between(one(TEXTS, random), one(TEXTS, random));
		case 1 -> new ValuePredicate.Matching(one(List.of("", "a|b", "^/cart,x$", "it's", " a ", "=", "~", "a\nb", "\\Q\\E",
				"[\"\\\\]", "5..", "\\d+"), random));
		default -> new ValuePredicate.OneOf(new TreeSet<>(some(TEXTS, random, 4)));
		};
	}

	private static <T> T one(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	private static List<String> some(List<String> all, Random random, int most) {
		Set<String> some = new LinkedHashSet<>();
		for (int i = 1 + random.nextInt(most); i > 0; i--) {
			some.add(one(all, random));
		}
		return new ArrayList<>(some);
	}

	@Test
	void whatPeopleChooseReadsAsTheyWouldWriteIt() {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error", "server error"))
				.with(Dimension.HOUR, new ValuePredicate.Between("09", "17"))
				.with(Dimension.PATH, new ValuePredicate.Matching("^/cart"))
				.withTime(new TimeRange(Instant.parse("2015-05-18T00:00:00Z").toEpochMilli(),
						Instant.parse("2015-05-18T10:05:03.250Z").toEpochMilli()));
		assertEquals("./brushwork logs 'my log' access.log --where hour=09..17 --where 'statusClass=client error,server error'"
				+ " --where 'path~^/cart' --from 2015-05-18T00:00Z --to 2015-05-18T10:05:03.250Z",
				new LogsCommandLine(List.of(Path.of("my log"), Path.of("access.log")), LogOptions.DEFAULT, filter).text());
		assertEquals("./brushwork logs a --from 2015-05-18T02:00+02:00 --to 2015-05-18T12:05:03.250+02:00"
				+ " --zone Europe/Berlin --param colour",
				new LogsCommandLine(List.of(Path.of("a")),
						LogOptions.DEFAULT.withZone(ZoneId.of("Europe/Berlin")).withFurtherParameters(List.of("colour")),
						EventFilter.ALL.withTime(filter.time().orElseThrow())).text());
	}

	@Test
	void onTheRealLogItHasTheSameNumbers() throws Exception {
		Random random = new Random(12);
		Path log = Path.of(RealLog.path());
		Crossfilter crossfilter = new Crossfilter(AccessLogReader.read(log, Progress.NONE), Progress.NONE);
		LogSnapshot all = crossfilter.snapshot(
				new SnapshotQuery(EventFilter.ALL, Dimension.ALL, SnapshotQuery.EVERY_VALUE), Progress.NONE);
		for (int i = 0; i < 20; i++) {
			EventFilter filter = chosen(all, random);
			LogSnapshot snapshot = crossfilter.snapshot(
					new SnapshotQuery(filter, Dimension.ALL, SnapshotQuery.EVERY_VALUE), Progress.NONE);
			List<String> words = new ArrayList<>(
					words(new LogsCommandLine(List.of(log), LogOptions.DEFAULT, filter).text()));
			words.add("--json");
			JsonObject json = LogText.json(words.toArray(String[]::new));
			assertEquals(snapshot.matched(), json.get("matched").getAsLong(), words::toString);
			for (Dimension dimension : Dimension.ALL) {
				JsonArray counts = LogText.by(json, dimension.key());
				List<Count> shown = snapshot.by(dimension).stream()
						.filter(count -> dimension.isOrdered() || count.passing() > 0).toList();
				assertEquals(shown.size(), counts.size(), words::toString);
				for (int j = 0; j < counts.size(); j++) {
					assertEquals(shown.get(j).value(), counts.get(j).getAsJsonArray().get(0).getAsString());
					assertEquals(shown.get(j).passing(), counts.get(j).getAsJsonArray().get(1).getAsLong());
				}
			}
		}
	}

	/** Values that occur, ranges of them, and a time. */
	private static EventFilter chosen(LogSnapshot all, Random random) {
		EventFilter filter = EventFilter.ALL;
		for (int i = random.nextInt(1, 4); i > 0; i--) {
			Dimension dimension = one(Dimension.ALL, random);
			List<String> values = all.by(dimension).stream().map(Count::value).limit(40).toList();
			filter = filter.withValues(dimension, new TreeSet<>(some(values, random, 5)));
		}
		long start = all.time().bins().start();
		long from = start + random.nextLong(3 * 86_400_000L);
		return random.nextBoolean() ? filter : filter.withTime(new TimeRange(from, from + random.nextInt(1, 90_000_000)));
	}
}
