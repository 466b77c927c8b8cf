package org.brushwork.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.benchmarks.PlainCounts.Field;

/**
 * The straightforward way in Java: line by line, {@code indexOf}, {@code java.time}, and a map of counts for each
 * dimension. A regular expression instead of {@code indexOf} would be shorter and slower.
 */
final class PlainReader implements Contestant {

	@Override
	public String name() {
		return "plain Java (indexOf, HashMap)";
	}

	@Override
	public Optional<String> missing() {
		return Optional.empty();
	}

	@Override
	public boolean warmsUp() {
		return true;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Run<PlainCounts> run = Run.of(() -> read(log));
		PlainCounts counts = run.result();
		return run.with(new Tally(counts.events(), counts.of(Field.HOUR), counts.of(Field.STATUS)));
	}

	private static PlainCounts read(Path log) throws IOException {
		PlainCounts counts = new PlainCounts();
		try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				counts.add(line);
			}
		}
		return counts;
	}
}
