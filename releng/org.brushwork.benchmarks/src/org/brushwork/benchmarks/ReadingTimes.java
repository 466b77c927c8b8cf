package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What it takes to parse and index a log, beside what it takes others. */
final class ReadingTimes {

	private static final double MEGA = 1e6;
	private static final double TIMES_WC = 30;
	/** Seconds below which the clock's ticks of a hundredth say too little. */
	private static final double LEAST_CPU = 0.1;

	private final Demands demands;
	private final Contestant ours = new OurReader();
	private final Contestant wc;
	/** With the quotient of their time and ours that is demanded; 0 for those that are only shown. */
	private final Map<Contestant, Double> others = new LinkedHashMap<>();

	ReadingTimes(Command command, Path folder, Demands demands) throws InterruptedException {
		this.demands = demands;
		wc = new LineCount(command);
		others.put(new GoAccess(command, folder), 12.0);
		others.put(new Pandas(command, folder), 8.0);
		others.put(new DuckDb(DuckDb.Work.TABLE), 3.0);
		others.put(new DuckDb(DuckDb.Work.THREE), 0.0);
		others.put(new PlainReader(), 3.0);
		others.put(new Lnav(command, Lnav.Work.INDEX), 1.2);
		others.put(new Lnav(command, Lnav.Work.COUNT), 0.0);
	}

	/** Lets all that can take part read the log, prints what it took them, and compares it with the demands. */
	void measure(Path log, int rounds, PrintStream out, PrintStream progress) throws Exception {
		List<Contestant> all = new ArrayList<>(List.of(ours, wc));
		all.addAll(others.keySet());
		Race race = new Race(all.stream().filter(one -> one.missing().isEmpty()).toList(), log, progress);
		race.run(rounds);
		double megabytes = Files.size(log) / MEGA;
		out.println("parse and index, CPU s: median (range) of the rounds");
		all.forEach(one -> one.missing().ifPresentOrElse(
				why -> out.printf("  %-30s left out: %s%n", one.name(), why),
				() -> print(one, race, megabytes, rounds, out)));
		others.forEach((other, limit) -> {
			if (limit > 0) {
				quotient(other, ours, race).ifPresent(
						times -> demands.atLeast(limit, "", title(other, ours), times.median(), times.text(1)));
			}
		});
		quotient(ours, wc, race)
				.ifPresent(times -> demands.atMost(TIMES_WC, "", title(ours, wc), times.median(), times.text(1)));
	}

	private static void print(Contestant one, Race race, double megabytes, int rounds, PrintStream out) {
		Figures wall = race.wall(one);
		out.printf(Locale.ROOT, "  %-30s %-26s wall %s s, %,.0f MB/s%s%n", one.name(), race.cpu(one).text(2),
				wall.text(2), megabytes / wall.median(), wall.size() < rounds ? ", slow: ran once" : "");
		race.cold(one)
				.ifPresent(cold -> out.printf(Locale.ROOT, "  %-30s %-26.2f wall %.2f s, %,.0f MB/s%n",
						"  its first run, not counted", cold.cpu(), cold.wall(), megabytes / cold.wall()));
	}

	private static String title(Contestant one, Contestant other) {
		return "CPU, " + one.name() + " / " + other.name();
	}

	/** Processor time of one in that of another, round by round; empty, and said so, when it cannot be told. */
	private Optional<Figures> quotient(Contestant one, Contestant other, Race race) {
		Optional<String> why = one.missing().or(other::missing);
		if (why.isEmpty() && Math.min(race.cpu(one).least(), race.cpu(other).least()) < LEAST_CPU) {
			why = Optional.of("too few lines to measure it");
		}
		if (why.isPresent()) {
			demands.leftOut(title(one, other), why.get());
			return Optional.empty();
		}
		return Optional.of(race.cpu(one).over(race.cpu(other)));
	}
}
