package org.brushwork.train.network;

/**
 * A fully connected layer: weights and biases, then batch normalisation if wanted, activation, dropout.
 *
 * @param nodes      how many, 1 or more
 * @param activation of each node
 * @param batchNorm  whether what comes to the activation is normalised over the batch
 * @param dropout    probability that a node is left out of a step of training, 0 to below 1
 */
public record HiddenLayer(int nodes, Activation activation, boolean batchNorm, double dropout) {

	/** 64 nodes with ReLU. */
	public static final HiddenLayer USUAL = new HiddenLayer(64, Activation.RELU, false, 0);

	/** The same with so many nodes. */
	public HiddenLayer withNodes(int given) {
		return new HiddenLayer(given, activation, batchNorm, dropout);
	}

	/** The same with another activation. */
	public HiddenLayer withActivation(Activation given) {
		return new HiddenLayer(nodes, given, batchNorm, dropout);
	}

	/** The same with or without batch normalisation. */
	public HiddenLayer withBatchNorm(boolean given) {
		return new HiddenLayer(nodes, activation, given, dropout);
	}

	/** The same with another probability of dropout. */
	public HiddenLayer withDropout(double given) {
		return new HiddenLayer(nodes, activation, batchNorm, given);
	}
}
