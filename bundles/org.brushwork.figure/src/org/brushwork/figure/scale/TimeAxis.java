package org.brushwork.figure.scale;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An axis of times, ms since 1970-01-01T00:00Z.
 *
 * @param title  empty as a rule: times speak for themselves
 * @param zone   whose clock and calendar the ticks follow
 * @param locale the language of months
 */
public record TimeAxis(String title, ZoneId zone, Locale locale) implements Axis {

	/** The years -9999 to 9999, in ms. */
	private static final double LARGEST = 2.5e14;

	private static final long SECOND = 1_000;
	private static final double FAR = 1e6;

	/** An axis without a title in a zone. */
	public static TimeAxis of(ZoneId zone) {
		return new TimeAxis("", zone, Locale.getDefault(Locale.Category.FORMAT));
	}

	@Override
	public TimeAxis in(Locale language) {
		return new TimeAxis(title, zone, language);
	}

	@Override
	public boolean accepts(double value) {
		return Math.abs(value) <= LARGEST;
	}

	@Override
	public Range fit(Optional<Range> data) {
		return widened(data.orElse(new Range(0, SECOND)));
	}

	private static Range widened(Range range) {
		return range.upper() - range.lower() >= 1 ? range
				: new Range(range.lower() - SECOND / 2.0, range.upper() + SECOND / 2.0);
	}

	@Override
	public Scale scale(Range range, double length) {
		double lower = Math.clamp(range.lower(), -LARGEST, LARGEST);
		double upper = Math.clamp(range.upper(), lower, LARGEST);
		double middle = lower / 2 + upper / 2;
		boolean narrow = lower < upper && upper - lower < 1;
		Range wide = narrow ? new Range(middle - 0.5, middle + 0.5) : widened(new Range(lower, upper));
		return new NumberScale(wide.lower(), wide.upper(), length);
	}

	@Override
	public List<Tick> ticks(Scale scale, LabelSpace space) {
		LinearScale pixels = new LinearScale(scale.lower(), scale.upper(), (int) Math.max(1, scale.length()));
		LabelRoom room = new LabelRoom(whole(space.before()), whole(space.after()),
				label -> (int) Math.ceil(space.length(label)));
		return new TimeTicks(zone, locale).of(pixels, room).stream()
				.map(tick -> new Tick(tick.time(), tick.label(), tick.major()))
				.filter(tick -> space.holds(tick.label(), scale)).toList();
	}

	private static int whole(double room) {
		return (int) Math.min(FAR, room);
	}

	@Override
	public String text(double value) {
		long millis = Math.round(value);
		String pattern = millis % SECOND != 0 ? "d MMM uuuu HH:mm:ss.SSS"
				: millis % (60 * SECOND) != 0 ? "d MMM uuuu HH:mm:ss" : "d MMM uuuu HH:mm";
		return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(Instant.ofEpochMilli(millis));
	}
}
