package org.brushwork.logs;

/**
 * How often one value of a dimension occurs in two periods.
 *
 * @param value  the value
 * @param before events with it in the first period
 * @param after  those in the second
 * @param score  how surprising the difference is, see {@link org.brushwork.logs.series.LogLikelihood}: positive where the
 *               value has a greater share of the second period
 */
public record Change(String value, long before, long after, double score) {

	/** How many events there are more in the second period; negative for fewer. */
	public long difference() {
		return after - before;
	}

	/** How many times as many events there are in the second period: infinite for a new value, not a number for no events. */
	public double ratio() {
		return (double) after / before;
	}
}
