package org.brushwork.train.network;

/**
 * Keeps gradients of weights and biases from growing too large. Scale and shift of batch normalisation are not clipped
 * (Keras clips these too), and its running mean and variance, which have no gradients, move as without clipping.
 *
 * @param kind      how
 * @param threshold the greatest value or norm, above 0; no matter for NONE
 */
public record Clipping(Kind kind, double threshold) {

	/** What is limited. */
	public enum Kind {
		NONE,
		/** Every element: {@code clipvalue} of Keras. */
		VALUE,
		/** The Euclidean norm of each array of weights or biases: {@code clipnorm} of Keras. */
		NORM
	}

	/** No limit. */
	public static final Clipping NONE = new Clipping(Kind.NONE, 1);
}
