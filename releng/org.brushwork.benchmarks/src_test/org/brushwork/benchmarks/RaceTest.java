package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {

	private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

	private final Path folder;

	private final List<String> ran = new ArrayList<>();

	RaceTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void contestantsTakeTurnsAndTheFirstRunOfThoseThatWarmUpDoesNotCount() throws Exception {
		Contestant ours = contestant("ours", true, 1, 7);
		Contestant other = contestant("other", false, 2, 7);
		Race race = new Race(List.of(ours, other), folder, NOWHERE);
		race.run(2);
		assertEquals(List.of("ours", "ours", "other", "ours", "other"), ran);
		assertEquals(2, race.cpu(ours).size());
		assertTrue(race.cold(ours).isPresent());
		assertEquals(Optional.empty(), race.cold(other));
		assertEquals(2, race.wall(other).median());
	}

	@Test
	void whoIsSlowRunsOnce() throws Exception {
		Contestant slow = contestant("slow", false, 61, 7);
		Race race = new Race(List.of(contestant("ours", true, 1, 7), slow), folder, NOWHERE);
		race.run(3);
		assertEquals(1, race.wall(slow).size());
	}

	@Test
	void whoCountsOtherwiseEndsTheRace() {
		Contestant other = contestant("other", false, 1, 8);
		Race race = new Race(List.of(contestant("ours", true, 1, 7), other), folder, NOWHERE);
		IllegalStateException e = assertThrows(IllegalStateException.class, () -> race.run(1));
		assertEquals("other counts otherwise than ours: events: 8 and 7", e.getMessage());
	}

	@Test
	void theContestantsThatAreHereCountTheSampleAlike() throws Exception {
		Path log = folder.resolve("sample_log");
		new SampleLog(SampleSpec.DEFAULT.withLines(2_000)).writeTo(log, Progress.NONE);
		Command command = new Command(folder);
		List<Contestant> all = List.of(new OurReader(), new PlainReader(), new LineCount(command),
				new GoAccess(command, folder), new Pandas(command, folder), new DuckDb(DuckDb.Work.TABLE),
				new DuckDb(DuckDb.Work.THREE), new Lnav(command, Lnav.Work.INDEX), new Lnav(command, Lnav.Work.COUNT));
		new Race(all.stream().filter(one -> one.missing().isEmpty()).toList(), log, NOWHERE).run(1);
		Tally plain = new PlainReader().run(log).result();
		assertEquals(2_000, plain.events());
		assertEquals(2_000, plain.byHour().values().stream().mapToLong(Long::longValue).sum());
		assertEquals(2_000, plain.byStatus().values().stream().mapToLong(Long::longValue).sum());
	}

	private Contestant contestant(String name, boolean warmsUp, double seconds, long events) {
		return new Contestant() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Optional<String> missing() {
				return Optional.empty();
			}

			@Override
			public boolean warmsUp() {
				return warmsUp;
			}

			@Override
			public Run<Tally> run(Path log) {
				ran.add(name);
				return new Run<>(seconds, seconds, new Tally(events, Map.of(), Map.of()));
			}
		};
	}
}
