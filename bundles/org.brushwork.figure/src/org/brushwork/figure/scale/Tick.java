package org.brushwork.figure.scale;

/**
 * A labelled value of an axis.
 *
 * @param value where it is
 * @param label what people read there; empty for a mark without words
 * @param major whether it begins something larger than its neighbours: a day among hours, a power of ten
 */
public record Tick(double value, String label, boolean major) {
}
