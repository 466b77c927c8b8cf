package org.brushwork.figure.gesture;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.xy.Hit;

/** What a pointer and a keyboard cursor can find in a figure: the points of a layer, as a rule. */
public interface Things {

	/**
	 * The thing that is nearest to a place.
	 *
	 * @param mapping where the data lies
	 * @param reach   how far away it may be, in pixels
	 */
	Optional<Hit> hit(Mapping mapping, double px, double py, double reach);

	/** How many there are. */
	int size();

	/** A thing, 0 to {@code size() - 1}. */
	Hit at(int index);

	/** What is said of a thing, in one line for each value; never empty. */
	List<String> words(Hit hit);
}
