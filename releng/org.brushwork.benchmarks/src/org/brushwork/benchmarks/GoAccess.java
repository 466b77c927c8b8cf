package org.brushwork.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log analyser GoAccess, writing its report as JSON. */
final class GoAccess implements Contestant {

	private static final Pattern VALID = Pattern.compile("\"valid_requests\": *([0-9]+)");
	/** One entry of a panel: its hits, other numbers, and a name that begins with digits. */
	private static final Pattern ENTRY = Pattern.compile("\"hits\":\\s*\\{\\s*\"count\":\\s*([0-9]+)[^{}]*\\},\\s*"
			+ "(?:\"\\w+\":\\s*(?:\\{[^{}]*\\}|\"[^\"]*\"),\\s*)*?\"data\":\\s*\"([0-9]{2,3})\\b");

	private final Command command;
	private final Path folder;

	GoAccess(Command command, Path folder) {
		this.command = command;
		this.folder = folder;
	}

	@Override
	public String name() {
		return "GoAccess";
	}

	@Override
	public Optional<String> missing() {
		return Command.find("goaccess").isPresent() ? Optional.empty()
				: Optional.of("not installed (Debian: apt-get install goaccess)");
	}

	@Override
	public boolean warmsUp() {
		return false;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		Path report = folder.resolve("goaccess.json");
		Run<Path> run = command.run(List.of("goaccess", log.toString(), "--log-format=COMBINED", "--no-progress",
				"--no-global-config", "-o", report.toString()));
		return run.with(tally(Files.readString(report, StandardCharsets.ISO_8859_1)));
	}

	/** The counts in a report; it has those of status below those of status classes. */
	static Tally tally(String report) throws IOException {
		Matcher valid = VALID.matcher(report);
		if (!valid.find()) {
			throw new IOException("the report of GoAccess does not say how many requests there are");
		}
		return new Tally(Long.parseLong(valid.group(1)), panel("visit_time", report), panel("status_codes", report));
	}

	private static Map<String, Long> panel(String name, String report) throws IOException {
		Map<String, Long> counts = new TreeMap<>();
		int from = report.indexOf('"' + name + "\":");
		if (from >= 0) {
			int next = report.indexOf("\"metadata\"", report.indexOf("\"metadata\"", from) + 1);
			Matcher entry = ENTRY.matcher(report).region(from, next < 0 ? report.length() : next);
			while (entry.find()) {
				counts.put(entry.group(2), Long.valueOf(entry.group(1)));
			}
		}
		if (counts.isEmpty()) {
			throw new IOException("the report of GoAccess has no " + name);
		}
		return counts;
	}
}
