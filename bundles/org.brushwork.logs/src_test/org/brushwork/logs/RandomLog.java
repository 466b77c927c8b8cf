package org.brushwork.logs;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Makes up the lines of a log, with everything that lines can have and not have.
 *
 * @param events   how many lines
 * @param start    the local time of the earliest, in whatever zone
 * @param seconds  they are spread over so many, not evenly
 * @param distinct about how many paths, addresses and so on there are
 * @param zones    a line has one of these
 */
public record RandomLog(int events, LocalDateTime start, long seconds, int distinct, List<String> zones) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss", Locale.ENGLISH);
	private static final String[] STATUSES = { "-", "100", "200", "200", "200", "204", "301", "404", "503", "999" };
	private static final String[] METHODS = { "GET", "GET", "GET", "POST", "HEAD", "BREW" };
	private static final String[] AGENTS = { "-", "Mozilla/5.0 (X11) Firefox/1", "curl/8.0", "Googlebot/2.1" };
	private static final int BURST = 20;

	/** Lines in nearly random order; the same for the same seed. */
	public List<String> lines(Random random) {
		long burst = random.nextLong(seconds);
		List<String> lines = new ArrayList<>(events);
		for (int i = 0; i < events; i++) {
			// Every third comes from the same few seconds.
			long second = i % 3 == 0 ? Math.min(seconds - 1, burst + random.nextInt(BURST)) : random.nextLong(seconds);
			lines.add(number(random, "192.0.%d.1") + " - - [" + TIME.format(start.plusSeconds(second)) + " "
					+ one(random, zones) + "] \"" + request(random) + "\" " + STATUSES[random.nextInt(STATUSES.length)]
					+ " " + bytes(random) + " \"" + maybe(random, "http://from%d.example/x") + "\" \""
					+ AGENTS[random.nextInt(AGENTS.length)] + "\" " + random.nextInt(1 + events / 2));
		}
		Collections.shuffle(lines.subList(lines.size() / 2, lines.size()), random);
		return lines;
	}

	private String request(Random random) {
		if (random.nextInt(BURST) == 0) {
			return "-";
		}
		List<String> parameters = new ArrayList<>();
		List<IntFunction<String>> names = List.of("productId=P%d"::formatted, "categoryId=c%d"::formatted,
				"colour=%d"::formatted);
		for (IntFunction<String> name : names) {
			if (random.nextBoolean()) {
				parameters.add(name.apply(random.nextInt(1 + distinct / 2)));
			}
		}
		return METHODS[random.nextInt(METHODS.length)] + " " + number(random, "/p/%d")
				+ (parameters.isEmpty() ? "" : "?" + String.join("&", parameters)) + " HTTP/1.1";
	}

	/** Small numbers are more frequent than great ones. */
	private String number(Random random, String format) {
		return format.replace("%d", String.valueOf(random.nextInt(1 + random.nextInt(distinct))));
	}

	private String maybe(Random random, String format) {
		return random.nextInt(3) == 0 ? "-" : number(random, format);
	}

	private static String bytes(Random random) {
		return random.nextInt(BURST) == 0 ? "-" : String.valueOf(random.nextLong(1L << random.nextInt(40)));
	}

	private static String one(Random random, List<String> some) {
		return some.get(random.nextInt(some.size()));
	}
}
