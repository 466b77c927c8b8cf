package org.brushwork.figure.scale;

/**
 * A labelled instant on a time axis.
 *
 * @param time  epoch milliseconds
 * @param label what people read there
 * @param major whether it begins something larger than its neighbours: a day among hours, a year among months
 */
public record TimeTick(long time, String label, boolean major) {
}
