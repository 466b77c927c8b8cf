package org.brushwork.figure.xy;

import java.util.Optional;

/** Where a layer of many points gets its pictures from while it is shown on a screen. */
public interface CloudPictures {

	/**
	 * The picture of a cloud, or, while that is made elsewhere, one from before, or none. Whoever makes it has the screen
	 * drawn again.
	 */
	Optional<Cloud.Picture> of(Cloud cloud);
}
