package org.brushwork.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code wc -l}: what it takes to look at every byte and do nothing else. */
final class LineCount implements Contestant {

	private final Command command;

	LineCount(Command command) {
		this.command = command;
	}

	@Override
	public String name() {
		return "wc -l";
	}

	@Override
	public Optional<String> missing() {
		return Command.find("wc").isPresent() ? Optional.empty() : Optional.of("there is no wc on the PATH");
	}

	@Override
	public boolean warmsUp() {
		return false;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Run<Path> run = command.run(List.of("wc", "-l", log.toString()));
		return run.with(Tally.ofEvents(Long.parseLong(Files.readString(run.result()).strip().split(" ")[0])));
	}
}
