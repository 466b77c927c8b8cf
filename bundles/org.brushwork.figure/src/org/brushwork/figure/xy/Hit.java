package org.brushwork.figure.xy;

/**
 * A thing in a layer that the pointer or the keyboard cursor is at.
 *
 * @param index which of the layer's things, from 0 on
 * @param x     its value on the horizontal axis
 * @param y     its value on the vertical axis
 * @param label what it is called; empty when its values say it all
 */
public record Hit(int index, double x, double y, String label) {
}
