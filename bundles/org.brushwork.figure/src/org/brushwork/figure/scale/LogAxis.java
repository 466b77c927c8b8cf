package org.brushwork.figure.scale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An axis of the logarithms of numbers above 0.
 *
 * @param title  with the unit
 * @param locale how numbers are written
 */
public record LogAxis(String title, Locale locale) implements Axis {

	private static final double SMALLEST = 1e-301;
	private static final double LARGEST = 1e301;
	private static final double MARGIN = 0.04;
	/** How long a power of ten is at least for marks within it. */
	private static final double MARKS_FROM = 36;

	/** An axis that shows what there is. */
	public static LogAxis of(String title) {
		return new LogAxis(title, Locale.getDefault(Locale.Category.FORMAT));
	}

	@Override
	public LogAxis in(Locale language) {
		return new LogAxis(title, language);
	}

	@Override
	public boolean accepts(double value) {
		return value >= SMALLEST && value <= LARGEST;
	}

	@Override
	public Range fit(Optional<Range> data) {
		if (data.isEmpty()) {
			return new Range(1, 10);
		}
		Range wide = widened(data.get());
		double factor = Math.exp(MARGIN * (Math.log(wide.upper()) - Math.log(wide.lower())));
		return new Range(Math.max(SMALLEST, wide.lower() / factor), Math.min(LARGEST, wide.upper() * factor));
	}

	private static Range widened(Range range) {
		return range.upper() / range.lower() > 1 + 1e-12 ? range
				: new Range(range.lower() / 2, range.upper() * 2);
	}

	@Override
	public Scale scale(Range range, double length) {
		double lower = Math.clamp(range.lower(), SMALLEST, LARGEST);
		double upper = Math.clamp(range.upper(), lower, LARGEST);
		boolean narrow = lower < upper && upper / lower <= 1 + 1e-12;
		Range wide = narrow ? new Range(lower / (1 + 1e-12), upper * (1 + 1e-12)) : widened(new Range(lower, upper));
		return new LogScale(wide.lower(), wide.upper(), length);
	}

	@Override
	public List<Tick> ticks(Scale scale, LabelSpace space) {
		double decades = Math.log10(scale.upper()) - Math.log10(scale.lower());
		boolean roomy = scale.length() / decades >= MARKS_FROM;
		return LabelFit.most(scale, space, most -> new LogTicks(locale).of(scale.lower(), scale.upper(), most)).stream()
				.filter(tick -> roomy || tick.major() || !tick.label().isEmpty()).toList();
	}

	@Override
	public String text(double value) {
		return new NumberAxis(title, false, locale).text(value);
	}
}
