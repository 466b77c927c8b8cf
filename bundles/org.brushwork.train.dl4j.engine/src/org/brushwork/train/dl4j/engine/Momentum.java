package org.brushwork.train.dl4j.engine;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;

/**
 * Gradient descent with plain momentum, which DL4J lacks: {@code v = momentum * v + rate * gradient}, and v is taken
 * off the weights, as in Keras.
 */
@NonNullByDefault({}) // DL4J says nothing about null
final class Momentum extends RatedUpdater {

	private static final long serialVersionUID = 1L;

	private final double momentum;

	Momentum(double rate, double momentum) {
		super(rate);
		this.momentum = momentum;
	}

	@Override
	public long stateSize(long parameters) {
		return parameters;
	}

	@Override
	GradientUpdater<Momentum> updater() {
		return new Velocity();
	}

	@Override
	public Momentum clone() {
		return new Momentum(rate(), momentum);
	}

	@Override
	public boolean equals(Object other) {
		// DL4J joins layers whose updaters are equal to one block.
		return other instanceof Momentum that && that.rate() == rate() && that.momentum == momentum;
	}

	@Override
	public int hashCode() {
		return Objects.hash(rate(), momentum);
	}

	/** Holds v. */
	private final class Velocity implements GradientUpdater<Momentum> {

		private static final String STATE = "V";
		private INDArray velocity;

		@Override
		public Momentum getConfig() {
			return Momentum.this;
		}

		@Override
		public void setState(Map<String, INDArray> state, boolean initialize) {
			velocity = state.get(STATE);
		}

		@Override
		public Map<String, INDArray> getState() {
			return Map.of(STATE, velocity());
		}

		@Override
		public void setStateViewArray(INDArray state, long[] shape, char order, boolean initialize) {
			velocity = state.reshape(state.length());
			if (initialize) {
				velocity().assign(0);
			}
		}

		@Override
		public void applyUpdater(INDArray gradient, int iteration, int epoch) {
			velocity().muli(momentum).addi(gradient.reshape(gradient.length()).mul(rate()));
			gradient.assign(velocity().reshape(gradient.shape()));
		}

		private INDArray velocity() {
			return Objects.requireNonNull(velocity);
		}
	}
}
