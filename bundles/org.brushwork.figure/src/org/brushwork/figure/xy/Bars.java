package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where bars are: along the axis on which they stand, and from where to where on the other. Arrays that are given
 * are not copied and not to be changed.
 */
public final class Bars {

	private static final double CATEGORY = 0.8;

	private final double[] starts;
	private final double[] ends;
	private final double[] from;
	private final double[] to;
	private final double[] values;
	private final boolean bins;

	private Bars(double[] starts, double[] ends, double[] from, double[] to, double[] values, boolean bins) {
		if (ends.length != starts.length || from.length != starts.length || to.length != starts.length) {
			throw new IllegalArgumentException(
					"as many values as places wanted, got: " + to.length + " and " + starts.length);
		}
		this.starts = starts;
		this.ends = ends;
		this.from = from;
		this.to = to;
		this.values = values;
		this.bins = bins;
	}

	/** Bars of the categories 0, 1, 2 ... from zero to their values. */
	public static Bars of(double... values) {
		return categories(values.length, 0, 1, new double[values.length], values, values);
	}

	private static Bars categories(int count, int member, int members, double[] from, double[] to, double[] values) {
		double[] starts = new double[count];
		double[] ends = new double[count];
		for (int i = 0; i < count; i++) {
			starts[i] = i - CATEGORY / 2 + CATEGORY * member / members;
			ends[i] = i - CATEGORY / 2 + CATEGORY * (member + 1) / members;
		}
		return new Bars(starts, ends, from, to, values, false);
	}

	/**
	 * Bars of bins, from zero to their values.
	 *
	 * @param edges  of the bins, ascending, one more than there are values
	 */
	public static Bars between(double[] edges, double... values) {
		double[] starts = Arrays.copyOf(edges, Math.max(0, edges.length - 1));
		double[] ends = Arrays.copyOfRange(edges, Math.min(1, edges.length), edges.length);
		return new Bars(starts, ends, new double[values.length], values, values, true);
	}

	/** Bars of some series in each category beside each other. */
	public static List<Bars> grouped(double[]... series) {
		List<Bars> bars = new ArrayList<>();
		for (double[] values : series) {
			bars.add(categories(values.length, bars.size(), series.length, new double[values.length], values, values));
		}
		return bars;
	}

	/**
	 * Bars of some series in each category on each other: what is above zero upwards, what is below downwards. What
	 * is not finite is left out and adds nothing.
	 */
	public static List<Bars> stacked(double[]... series) {
		int count = series.length == 0 ? 0 : series[0].length;
		return stacked(of(new double[count]), series);
	}

	/** The same in the bins or categories of other bars. */
	public static List<Bars> stacked(Bars places, double[]... series) {
		double[] up = new double[places.size()];
		double[] down = new double[places.size()];
		List<Bars> bars = new ArrayList<>();
		for (double[] values : series) {
			double[] from = new double[values.length];
			double[] to = new double[values.length];
			for (int i = 0; i < Math.min(values.length, up.length); i++) {
				double[] side = values[i] < 0 ? down : up;
				from[i] = side[i];
				to[i] = Double.isFinite(values[i]) ? side[i] + values[i] : values[i];
				side[i] = Double.isFinite(values[i]) ? to[i] : side[i];
			}
			bars.add(new Bars(places.starts, places.ends, from, to, values, places.bins));
		}
		return bars;
	}

	/** How many there are. */
	public int size() {
		return to.length;
	}

	/** Where a bar begins on the axis on which they stand. */
	public double start(int bar) {
		return starts[bar];
	}

	/** Where it ends. */
	public double end(int bar) {
		return ends[bar];
	}

	/** The category of a bar, or the middle of its bin. */
	public double middle(int bar) {
		double middle = starts[bar] / 2 + ends[bar] / 2;
		return bins ? middle : Math.rint(middle);
	}

	/** Where a bar stands on the other axis: 0, or on others. */
	public double from(int bar) {
		return from[bar];
	}

	/** Where it ends there. */
	public double to(int bar) {
		return to[bar];
	}

	/** Its value: how long it is. */
	public double value(int bar) {
		return values[bar];
	}

	/** Whether they are bins without room between them, and not categories. */
	public boolean isBins() {
		return bins;
	}

	double[] starts() {
		return starts;
	}

	double[] ends() {
		return ends;
	}

	double[] froms() {
		return from;
	}

	double[] tos() {
		return to;
	}
}
