package org.brushwork.figure.scale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the values along an edge of a plot are: numbers, times, categories. Immutable.
 * <p>
 * An axis knows how its values are scaled and written; where it is drawn is the figure's business.
 */
public sealed interface Axis permits NumberAxis, LogAxis, TimeAxis, CategoryAxis {

	/** What stands beside the axis, with its unit; empty for nothing. */
	String title();

	/** Such an axis with numbers and dates of a language; one of names is the same in all. */
	default Axis in(Locale language) {
		return this;
	}

	/** Whether a value has a place on such an axis at all. */
	boolean accepts(double value);

	/**
	 * What is shown of some data when nobody has zoomed: somewhat more than the data, and something sensible when
	 * they are a single value or none.
	 *
	 * @param data the values, each of which is accepted; empty for none
	 */
	Range fit(Optional<Range> data);

	/**
	 * Maps a range to a length.
	 *
	 * @param range  its ends are accepted; a single value is widened to something that can be shown
	 * @param length at least 1
	 */
	Scale scale(Range range, double length);

	/** The ticks of a scale of this axis, in order; their labels have room and do not touch. */
	List<Tick> ticks(Scale scale, LabelSpace space);

	/**
	 * The ticks of a scale of this axis, in order; their labels do not touch, each with its middle at its tick.
	 *
	 * @param measure how much room a label takes along the axis, gap included
	 */
	default List<Tick> ticks(Scale scale, ToDoubleFunction<String> measure) {
		return ticks(scale, LabelSpace.unlimited(measure));
	}

	/** A value for people, as exact as they can use. */
	String text(double value);
}
