package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Lets contestants count the same log, in turn, and sees to it that they count the same. */
final class Race {

	/** Who takes longer, in seconds, runs once. */
	private static final double SLOW = 45;

	private final Path log;
	private final PrintStream progress;
	private final Map<Contestant, List<Run<Tally>>> runs = new LinkedHashMap<>();
	private final Map<Contestant, Run<Tally>> cold = new HashMap<>();
	/** What the first one counted. */
	private Optional<Tally> first = Optional.empty();

	/**
	 * @param contestants those that can take part; all have to count like the first, which is one that warms up
	 * @param progress    hears who runs
	 */
	Race(List<Contestant> contestants, Path log, PrintStream progress) {
		this.log = log;
		this.progress = progress;
		contestants.forEach(contestant -> runs.put(contestant, new ArrayList<>()));
	}

	/** Runs all: those that warm up once for that, then each one round by round. */
	void run(int rounds) throws Exception {
		for (Contestant contestant : runs.keySet()) {
			if (contestant.warmsUp()) {
				cold.put(contestant, run(contestant, "warming up"));
			}
		}
		for (int round = 1; round <= rounds; round++) {
			for (Map.Entry<Contestant, List<Run<Tally>>> entry : runs.entrySet()) {
				List<Run<Tally>> before = entry.getValue();
				if (before.isEmpty() || before.get(0).wall() < SLOW) {
					before.add(run(entry.getKey(), "round " + round + " of " + rounds));
				}
			}
		}
	}

	private Run<Tally> run(Contestant contestant, String round) throws Exception {
		progress.print(round + ": " + contestant.name());
		progress.flush();
		Run<Tally> run = contestant.run(log);
		progress.printf(Locale.ROOT, ", %.1f s%n", run.wall());
		Tally expected = first.orElse(run.result());
		first = Optional.of(expected);
		Optional<String> difference = run.result().differenceTo(expected);
		if (difference.isPresent()) {
			throw new IllegalStateException(contestant.name() + " counts otherwise than "
					+ runs.keySet().iterator().next().name() + ": " + difference.get());
		}
		return run;
	}

	/** The first run of one that warms up; empty for another. */
	Optional<Run<Tally>> cold(Contestant contestant) {
		return Optional.ofNullable(cold.get(contestant));
	}

	/** Processor seconds of the counted rounds. */
	Figures cpu(Contestant contestant) {
		return figures(contestant, Run::cpu);
	}

	/** Seconds that went by in the counted rounds. */
	Figures wall(Contestant contestant) {
		return figures(contestant, Run::wall);
	}

	private Figures figures(Contestant contestant, ToDoubleFunction<Run<Tally>> figure) {
		return new Figures(runs.getOrDefault(contestant, List.of()).stream().mapToDouble(figure).boxed().toList());
	}
}
