package org.brushwork.train.network;

/** What training makes small; the mean over rows and outputs. */
public enum Loss {
	MSE, MAE,
	/** Squared below an error of 1, absolute above. */
	HUBER, BINARY_CROSSENTROPY, CATEGORICAL_CROSSENTROPY
}
