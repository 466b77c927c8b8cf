package org.brushwork.logs;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the lines of {@link RandomLog} and their like by a regular expression, without anything of the reader. */
public final class NaiveParser {

	private static final Pattern LINE = Pattern.compile("(\\S+) \\S+ \\S+ \\[([^]]+)] \"([^\"]*)\" (\\d+|-) (\\d+|-)"
			+ "(?: \"([^\"]*)\" \"([^\"]*)\")?(?: (\\d+))?");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH);
	private static final String[] CLASSES = { "(none)", "informational", "success", "redirect", "client error",
			"server error" };

	private final LogOptions options;

	public NaiveParser(LogOptions options) {
		this.options = options;
	}

	/** The events of some lines, all of which are events. */
	public NaiveLog parse(List<String> lines) {
		SortedMap<Dimension, String[]> values = new TreeMap<>();
		options.dimensions().forEach(dimension -> values.put(dimension, new String[lines.size()]));
		long[] times = new long[lines.size()];
		long[] bytes = new long[lines.size()];
		long[] micros = new long[lines.size()];
		for (int line = 0; line < times.length; line++) {
			Matcher matcher = LINE.matcher(lines.get(line));
			if (!matcher.matches()) {
				throw new IllegalArgumentException(lines.get(line));
			}
			OffsetDateTime written = OffsetDateTime.parse(matcher.group(2), TIME);
			times[line] = written.toInstant().toEpochMilli();
			bytes[line] = number(matcher.group(5));
			micros[line] = number(matcher.group(8));
			ZonedDateTime time = written.atZoneSameInstant(options.zone().orElse(ZoneId.from(written.getOffset())));
			for (Map.Entry<Dimension, String[]> entry : values.entrySet()) {
				entry.getValue()[line] = value(entry.getKey(), matcher, time);
			}
		}
		return new NaiveLog(times, values, Map.of(Measure.BYTES, bytes, Measure.RESPONSE_TIME, micros));
	}

	private static long number(@Nullable String text) {
		return text == null || text.equals("-") ? -1 : Long.parseLong(text);
	}

	private String value(Dimension dimension, Matcher line, ZonedDateTime time) {
		return switch (dimension.kind()) {
		case DAY -> time.toLocalDate().toString();
		case HOUR -> "%02d".formatted(time.getHour());
		case WEEKDAY -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		case STATUS -> orNone(line.group(4));
		case STATUS_CLASS -> {
			int hundreds = (int) Math.max(0, number(line.group(4))) / 100;
			yield CLASSES[hundreds < CLASSES.length ? hundreds : 0];
		}
		case METHOD -> orNone(line.group(3).split(" ")[0]);
		case PATH -> line.group(3).equals("-") ? "(none)" : line.group(3).split(" ")[1].split("\\?")[0];
		case PRODUCT -> parameter(line, options.productParameter());
		case CATEGORY -> parameter(line, options.categoryParameter());
		case PARAMETER -> parameter(line, dimension.name());
		case ADDRESS -> line.group(1);
		case AGENT -> agent(line.group(7));
		case REFERRER -> line.group(6) == null ? "(none)" : orNone(line.group(6).replaceAll("^http://|/.*$", ""));
		};
	}

	private static String orNone(String text) {
		return text.equals("-") ? "(none)" : text;
	}

	private static String parameter(Matcher line, String name) {
		String[] parts = line.group(3).split("[ ?&]");
		return Arrays.stream(parts).filter(part -> part.startsWith(name + "=")).findFirst()
				.map(part -> part.substring(name.length() + 1)).orElse("(none)");
	}

	private static String agent(@Nullable String agent) {
		if (agent == null || agent.equals("-")) {
			return "(none)";
		}
		return agent.contains("bot") ? "bot" : agent.startsWith("Mozilla") ? "browser" : "tool";
	}
}
