package org.brushwork.train.dl4j.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * Decay of weights that does not go through the optimizer (Loshchilov and Hutter 2019), as AdamW has it: a step takes
 * off the rate times this part of them. DL4J's own counts as a part of the loss.
 */
@NonNullByDefault({}) // DL4J says nothing about null
final class DecoupledDecay implements Regularization {

	private static final long serialVersionUID = 1L;

	private final double part;

	DecoupledDecay(double part) {
		this.part = part;
	}

	@Override
	public ApplyStep applyStep() {
		return ApplyStep.POST_UPDATER;
	}

	@Override
	public void apply(INDArray weights, INDArray updates, double rate, int iteration, int epoch) {
		updates.addi(weights.mul(part * rate).reshape(updates.shape()));
	}

	@Override
	public double score(INDArray weights, int iteration, int epoch) {
		return 0;
	}

	@Override
	public Regularization clone() {
		return new DecoupledDecay(part);
	}
}
