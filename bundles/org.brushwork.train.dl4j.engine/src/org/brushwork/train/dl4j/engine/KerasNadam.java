package org.brushwork.train.dl4j.engine;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;

/**
 * Nadam (Dozat 2016) as Keras has it, with a momentum that grows in the first steps. That of DL4J does not correct the
 * second moment for its start at 0: its first steps are thirty times as long as the learning rate.
 */
@NonNullByDefault({}) // DL4J says nothing about null
final class KerasNadam extends RatedUpdater {

	private static final long serialVersionUID = 1L;

	private final double beta1;
	private final double beta2;
	private final double epsilon;

	KerasNadam(double rate, double beta1, double beta2, double epsilon) {
		super(rate);
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
	}

	@Override
	public long stateSize(long parameters) {
		return 2 * parameters;
	}

	@Override
	GradientUpdater<KerasNadam> updater() {
		return new Moments();
	}

	@Override
	public KerasNadam clone() {
		return new KerasNadam(rate(), beta1, beta2, epsilon);
	}

	@Override
	public boolean equals(Object other) {
		// DL4J joins layers whose updaters are equal to one block.
		return other instanceof KerasNadam that && that.rate() == rate() && that.beta1 == beta1 && that.beta2 == beta2
				&& that.epsilon == epsilon;
	}

	@Override
	public int hashCode() {
		return Objects.hash(rate(), beta1, beta2, epsilon);
	}

	/** The momentum of a step, 1 for the first. */
	private double momentum(long step) {
		return beta1 * (1 - 0.5 * Math.pow(0.96, step));
	}

	/** Holds the mean of gradients and of their squares. */
	private final class Moments implements GradientUpdater<KerasNadam> {

		private static final String FIRST = "M";
		private static final String SECOND = "V";
		private INDArray first;
		private INDArray second;
		private float[] mean = new float[0];
		private float[] square = new float[0];
		private float[] slopes = new float[0];
		private long done;
		private double product = 1;

		@Override
		public KerasNadam getConfig() {
			return KerasNadam.this;
		}

		@Override
		public void setState(Map<String, INDArray> state, boolean initialize) {
			first = state.get(FIRST);
			second = state.get(SECOND);
		}

		@Override
		public Map<String, INDArray> getState() {
			return Map.of(FIRST, first, SECOND, second);
		}

		@Override
		public void setStateViewArray(INDArray state, long[] shape, char order, boolean initialize) {
			INDArray all = state.reshape(state.length());
			if (initialize) {
				all.assign(0);
			}
			first = all.get(NDArrayIndex.interval(0, all.length() / 2));
			second = all.get(NDArrayIndex.interval(all.length() / 2, all.length()));
		}

		@Override
		public void applyUpdater(INDArray gradient, int iteration, int epoch) {
			int length = (int) gradient.length();
			load(gradient, length);
			long step = iteration + 1L;
			double before = productTo(step);
			double momentum = momentum(step);
			double next = momentum(step + 1);
			double byMean = rate() * next / (1 - before * next);
			double bySlope = rate() * (1 - momentum) / (1 - before);
			double correction = 1 - Math.pow(beta2, step);
			for (int i = 0; i < length; i++) {
				mean[i] = (float) (beta1 * mean[i] + (1 - beta1) * slopes[i]);
				square[i] = (float) (beta2 * square[i] + (1 - beta2) * slopes[i] * slopes[i]);
				slopes[i] = (float) ((byMean * mean[i] + bySlope * slopes[i])
						/ (Math.sqrt(square[i] / correction) + epsilon));
			}
			Floats.write(mean, first, length);
			Floats.write(square, second, length);
			Floats.write(slopes, gradient, length);
		}

		private void load(INDArray gradient, int length) {
			if (slopes.length < length) {
				mean = new float[length];
				square = new float[length];
				slopes = new float[length];
			}
			Floats.read(gradient, slopes, length);
			Floats.read(first, mean, length);
			Floats.read(second, square, length);
		}

		/** The product of all momenta up to a step; after a continuation from the first on, in the same order. */
		private double productTo(long step) {
			if (step < done) {
				done = 0;
				product = 1;
			}
			while (done < step) {
				done++;
				product *= momentum(done);
			}
			return product;
		}
	}
}
