package org.brushwork.figure.xy;

import org.brushwork.figure.scale.Range;

/**
 * What part of the data a figure shows. Immutable.
 *
 * @param x of the horizontal axis
 * @param y of the vertical axis
 */
public record View(Range x, Range y) {
}
