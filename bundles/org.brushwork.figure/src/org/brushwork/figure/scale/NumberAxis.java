package org.brushwork.figure.scale;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An axis of numbers.
 *
 * @param title    with the unit
 * @param fromZero whether zero is always shown, as bars and areas need
 * @param locale   how numbers are written
 */
public record NumberAxis(String title, boolean fromZero, Locale locale) implements Axis {

	private static final double MARGIN = 0.04;
	private static final double LARGEST = Double.MAX_VALUE / 4;
	private static final double FARTHEST = Double.MAX_VALUE / 3;
	/** Less cannot be mapped to a screen and back. */
	private static final double SMALLEST = 1e-301;

	/** An axis that shows what there is. */
	public static NumberAxis of(String title) {
		return new NumberAxis(title, false, Locale.getDefault(Locale.Category.FORMAT));
	}

	/** This axis, with zero always shown. */
	public NumberAxis withZero() {
		return new NumberAxis(title, true, locale);
	}

	@Override
	public NumberAxis in(Locale language) {
		return new NumberAxis(title, fromZero, language);
	}

	@Override
	public boolean accepts(double value) {
		return Math.abs(value) <= LARGEST;
	}

	@Override
	public Range fit(Optional<Range> data) {
		if (data.isEmpty()) {
			return new Range(0, 1);
		}
		Range shown = fromZero ? data.get().and(0) : data.get();
		Range wide = widened(shown);
		double margin = MARGIN * (wide.upper() - wide.lower());
		return new Range(fromZero && wide.lower() == 0 ? 0 : wide.lower() - margin,
				fromZero && wide.upper() == 0 ? 0 : wide.upper() + margin);
	}

	/** A range for a value alone: half of it on both sides, or one. */
	private static Range widened(Range range) {
		double largest = Math.max(Math.abs(range.lower()), Math.abs(range.upper()));
		if (range.upper() - range.lower() > Math.max(SMALLEST, Math.ulp(largest) * 8)) {
			return range;
		}
		double half = largest <= SMALLEST ? 1 : largest / 2;
		return new Range(range.lower() - half, range.upper() + half);
	}

	/** What can be shown of a range: not less than numbers can tell apart, not more than they can hold. */
	private static Range visible(Range range) {
		Range held = new Range(Math.clamp(range.lower(), -FARTHEST, FARTHEST),
				Math.clamp(range.upper(), -FARTHEST, FARTHEST));
		if (!(held.lower() < held.upper())) {
			return widened(held);
		}
		double grain = Math.max(SMALLEST, 64 * Math.ulp(Math.max(Math.abs(held.lower()), Math.abs(held.upper()))));
		double middle = held.lower() / 2 + held.upper() / 2;
		return held.upper() - held.lower() > grain ? held : new Range(middle - grain, middle + grain);
	}

	@Override
	public Scale scale(Range range, double length) {
		Range wide = visible(range);
		return new NumberScale(wide.lower(), wide.upper(), length);
	}

	@Override
	public List<Tick> ticks(Scale scale, LabelSpace space) {
		return LabelFit.most(scale, space,
				most -> new NumberTicks(locale).of(scale.lower(), scale.upper(), most));
	}

	@Override
	public String text(double value) {
		double size = Math.abs(value);
		boolean extreme = size != 0 && (size >= 1e9 || size < 1e-4);
		String pattern = extreme ? "0.####E0" : size >= 1000 ? "#,##0.##" : "0.######";
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(value + 0.0);
	}
}
