package org.brushwork.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The log viewer lnav, without a screen: it indexes the whole log, and parses the lines once more if asked to. */
final class Lnav implements Contestant {

	/** What is done with the log. */
	enum Work {

		/** Finds the format, the time and the level of each line: what the viewer needs to show them. */
		INDEX("lnav (index)", "select 'events ' || count(*) as line from access_log"),

		/** Parses the fields of each line too, and counts. */
		COUNT("lnav (index and counts)", """
				with counts as (select substr(log_time, 12, 2) as hour, sc_status as status, cs_uri_stem as path, \
				count(*) as n from access_log group by 1, 2, 3) \
				select 'hour ' || hour || ' ' || sum(n) as line from counts group by hour \
				union all select 'status ' || status || ' ' || sum(n) from counts group by status \
				union all select 'events ' || sum(n) from counts where path is not null""");

		private final String title;
		private final String query;

		Work(String title, String query) {
			this.title = title;
			this.query = query;
		}
	}

	private final Command command;
	private final Work work;

	Lnav(Command command, Work work) {
		this.command = command;
		this.work = work;
	}

	@Override
	public String name() {
		return work.title;
	}

	@Override
	public Optional<String> missing() {
		return Command.find("lnav").isPresent() ? Optional.empty()
				: Optional.of("not installed (Debian: apt-get install lnav)");
	}

	@Override
	public boolean warmsUp() {
		return false;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Run<Path> run = command
				.run(List.of("lnav", "-n", "-c", ";" + work.query, "-c", ":write-csv-to -", log.toString()));
		// The first line is the name of the column; around the table stand codes of the terminal.
		return run.with(Tally.parse(Files.readAllLines(run.result()).stream()
				.filter(line -> line.matches("(events|hour|status) .*"))));
	}
}
