package org.brushwork.figure;

import org.brushwork.figure.drawing.Box;

/**
 * A thing in a figure that the pointer or the keyboard cursor is at.
 *
 * @param index which of the figure's things, from 0 on; it stays with the thing when the figure is sorted or zoomed
 * @param box   where it lies on the drawing; outside of what is seen when a zoom or scrolling leaves it out
 * @param words what it is and how much, for a tooltip and for people who do not see it
 */
public record Pick(int index, Box box, String words) {
}
