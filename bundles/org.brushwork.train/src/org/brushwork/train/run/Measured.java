package org.brushwork.train.run;

/** What distributions are taken of. */
public enum Measured {
	WEIGHTS, BIASES, ACTIVATIONS, WEIGHT_GRADIENTS, BIAS_GRADIENTS, WEIGHT_UPDATES, BIAS_UPDATES,
	/** Something else, of a run by another program. */
	OTHER
}
