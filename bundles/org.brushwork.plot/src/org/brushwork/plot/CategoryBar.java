package org.brushwork.plot;

import org.brushwork.figure.color.ColorRole;

/**
 * The counts of one category.
 *
 * @param key     what names the category in a selection; unique in a chart
 * @param label   what people read
 * @param all     everything in the category, at least 0
 * @param passing what passes the filters, 0 to {@code all}
 * @param role    what the colour says
 */
public record CategoryBar(String key, String label, long all, long passing, ColorRole role) {

	/** @throws IllegalArgumentException when a count is negative or more passes than there is */
	public CategoryBar {
		if (passing < 0 || passing > all) {
			throw new IllegalArgumentException("category " + key //$NON-NLS-1$
					+ ": passing must be 0 to " + all //$NON-NLS-1$
					+ ", got: " + passing); //$NON-NLS-1$
		}
	}
}
