package org.brushwork.figure.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;

/**
 * Counts by weekday, Monday first, and hour of the day, with their totals along the edges. A cell has the number
 * {@code 24 * weekday + hour}.
 */
public final class WeekHoursFigure implements PickableFigure {

	/** Rows. */
	public static final int DAYS = 7;
	/** Columns. */
	public static final int HOURS = 24;

	private double[][] counts;
	private RowSelection selected = RowSelection.NONE;
	private String title = "";
	private Language language = Language.usual();
	/** Made once: formats take longer than what they write. */
	private Numbers numbers = language.numbers();

	/** A figure of counts, see {@link #setCounts}. */
	public WeekHoursFigure(double[][] counts) {
		this.counts = checked(counts);
	}

	private static double[][] checked(double[][] counts) {
		if (counts.length != DAYS || IntStream.range(0, DAYS).anyMatch(day -> counts[day].length != HOURS)) {
			throw new IllegalArgumentException("7 days of 24 hours wanted, got: " + counts.length + " days of "
					+ IntStream.range(0, counts.length).map(day -> counts[day].length).boxed().toList() + " hours");
		}
		for (int cell = 0; cell < DAYS * HOURS; cell++) {
			double count = counts[cell / HOURS][cell % HOURS];
			if (count < 0 || Double.isInfinite(count)) {
				throw new IllegalArgumentException("counts must be finite and at least 0, got: " + count + " on day "
						+ cell / HOURS + ", hour " + cell % HOURS);
			}
		}
		return counts;
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public WeekHoursFigure titled(String name) {
		title = name;
		return this;
	}

	/** {@inheritDoc} */
	@Override
	public WeekHoursFigure in(Locale locale) {
		language = Language.of(locale);
		numbers = language.numbers();
		return this;
	}

	/**
	 * Shows other counts.
	 *
	 * @param other {@code [7][24]}, each finite and at least 0, or not a number where nothing is known; not copied and
	 *              not to be changed
	 * @throws IllegalArgumentException if they have another shape, or one is negative or infinite
	 */
	public void setCounts(double[][] other) {
		counts = checked(other);
	}

	/** A count; not a number where nothing is known. */
	public double count(int day, int hour) {
		return counts[day][hour];
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	/** {@inheritDoc} They are outlined. */
	@Override
	public void setSelected(RowSelection cells) {
		selected = cells;
	}

	/** The counts of a day together; what is not known counts as 0. */
	public double dayTotal(int day) {
		return IntStream.range(0, HOURS).mapToDouble(hour -> counts[day][hour]).filter(count -> count > 0).sum();
	}

	/** The counts of an hour on all days together; what is not known counts as 0. */
	public double hourTotal(int hour) {
		return IntStream.range(0, DAYS).mapToDouble(day -> counts[day][hour]).filter(count -> count > 0).sum();
	}

	/** The greatest count; 0 for none. */
	double most() {
		return IntStream.range(0, DAYS * HOURS).mapToDouble(cell -> counts[cell / HOURS][cell % HOURS])
				.filter(count -> count > 0).max().orElse(0);
	}

	boolean hasUnknown() {
		return IntStream.range(0, DAYS * HOURS).anyMatch(cell -> Double.isNaN(counts[cell / HOURS][cell % HOURS]));
	}

	boolean isUnknown() {
		return IntStream.range(0, DAYS * HOURS).allMatch(cell -> Double.isNaN(counts[cell / HOURS][cell % HOURS]));
	}

	Numbers numbers() {
		return numbers;
	}

	String say(Message message, Object... arguments) {
		return language.say(message, arguments);
	}

	String weekday(int day, TextStyle style) {
		return DayOfWeek.of(day + 1).getDisplayName(style, language.formats());
	}

	/** What a cell is in words. */
	public String words(int day, int hour) {
		double count = counts[day][hour];
		String time = say(Message.HOUR, weekday(day, TextStyle.FULL_STANDALONE), Integer.toString(hour),
				Integer.toString(hour + 1));
		return say(Message.VALUE, time, Double.isNaN(count) ? say(Message.UNKNOWN) : numbers().amount(count));
	}

	@Override
	public WeekHoursLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new WeekHoursLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each cell. */
	@Override
	public FigureTable table() {
		double[][] shown = counts;
		List<String> columns = List.of(say(Message.COLUMN_WEEKDAY), say(Message.COLUMN_HOUR), say(Message.COLUMN_COUNT));
		return new FigureTable(columns, DAYS * HOURS, row -> {
			int day = row / HOURS;
			int hour = row % HOURS;
			return List.of(weekday(day, TextStyle.FULL_STANDALONE), hour, shown[day][hour]);
		});
	}
}
