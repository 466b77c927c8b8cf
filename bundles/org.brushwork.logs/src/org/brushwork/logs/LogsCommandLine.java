package org.brushwork.logs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brushwork.logs.internal.command.FilterJson;
import org.brushwork.logs.internal.command.WhereWords;

/**
 * The command {@code logs} with the same numbers as a view: the words of its files, of how their lines are understood, and
 * of a filter, any that there can be.
 *
 * @param files   of the log, at least one; unmodifiable
 * @param options how its lines are understood
 * @param filter  what is let pass
 */
public record LogsCommandLine(List<Path> files, LogOptions options, EventFilter filter) {

	private static final String START = "./brushwork logs ";
	private static final String PLAIN = "[A-Za-z0-9_./:=,@%+][A-Za-z0-9_./:=,@%+-]*|--?[a-z][a-z-]*";
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
	private static final int SECOND = 1_000;
	private static final int MINUTE = 60;

	/** @throws IllegalArgumentException if there is no file */
	public LogsCommandLine {
		if (files.isEmpty()) {
			throw new IllegalArgumentException("at least one file wanted, got none");
		}
		files = List.copyOf(files);
	}

	/** The command as a line for a POSIX shell, called in a checkout; a file's name may break it into several. */
	public String text() {
		return START + quoted(words());
	}

	/** Words as a shell reads them. */
	public static String quoted(List<String> words) {
		return words.stream().map(LogsCommandLine::quoted).collect(Collectors.joining(" "));
	}

	private static String quoted(String word) {
		return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
	}

	/** The words behind the command's name, as a program gives them. */
	public List<String> words() {
		List<String> words = new ArrayList<>();
		for (Path file : files) {
			String name = file.toString();
			words.add(name.startsWith("-") ? "./" + name : name);
		}
		addFilter(words);
		filter.time().ifPresent(range -> {
			words.addAll(List.of("--from", time(range.from()), "--to", time(range.to())));
		});
		addOptions(words);
		return words;
	}

	private void addFilter(List<String> words) {
		SortedMap<Dimension, ValuePredicate> further = new TreeMap<>();
		filter.predicates().forEach((dimension, predicate) -> {
			List<String> wheres = WhereWords.of(dimension, predicate, options.dimensions());
			if (wheres.isEmpty()) {
				further.put(dimension, predicate);
			}
			wheres.forEach(where -> words.addAll(List.of("--where", where)));
		});
		if (!further.isEmpty()) {
			words.addAll(List.of("--filter", FilterJson.of(further)));
		}
	}

	/** To the ms, with its offset, so that it does not depend on the log. */
	private String time(long millis) {
		OffsetDateTime time = Instant.ofEpochMilli(millis).atZone(zone(millis)).toOffsetDateTime();
		DateTimeFormatter format = Math.floorMod(millis, SECOND) > 0 ? MILLIS
				: time.getSecond() > 0 ? SECONDS : MINUTES;
		return time.format(format);
	}

	/** The clock that was chosen, where its offset can be written in minutes. */
	private ZoneId zone(long millis) {
		ZoneId zone = options.zone().orElse(ZoneOffset.UTC);
		int offset = zone.getRules().getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds();
		return offset % MINUTE == 0 ? zone : ZoneOffset.UTC;
	}

	private void addOptions(List<String> words) {
		options.zone().ifPresent(zone -> words.addAll(List.of("--zone", zone.getId())));
		if (!options.productParameter().equals(LogOptions.DEFAULT.productParameter())) {
			addName("--product-param", options.productParameter(), words);
		}
		if (!options.categoryParameter().equals(LogOptions.DEFAULT.categoryParameter())) {
			addName("--category-param", options.categoryParameter(), words);
		}
		options.furtherParameters().forEach(name -> addName("--param", name, words));
	}

	/** A name that looks like an option must not be a word of its own. */
	private static void addName(String option, String name, List<String> words) {
		if (name.startsWith("-")) {
			words.add(option + "=" + name);
		} else {
			words.addAll(List.of(option, name));
		}
	}
}
