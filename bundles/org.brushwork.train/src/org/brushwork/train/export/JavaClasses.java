package org.brushwork.train.export;

/** Nested classes of exported programs for what DL4J lacks. */
final class JavaClasses {

	static final String HUBER = """

			/** Squared below an error of 1, absolute above; the mean over outputs. */
			static final class Huber implements ILossFunction {

				@Override
				public double computeScore(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask,
						boolean average) {
					double sum = computeScoreArray(labels, preOutput, activation, mask).sumNumber().doubleValue();
					return average ? sum / labels.size(0) : sum;
				}

				@Override
				public INDArray computeScoreArray(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
					INDArray error = Transforms.abs(error(labels, preOutput, activation));
					INDArray within = Transforms.min(error, 1);
					return within.mul(error.sub(within.mul(0.5))).mean(true, 1);
				}

				@Override
				public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
					INDArray slope = Transforms.max(Transforms.min(error(labels, preOutput, activation), 1), -1);
					return activation.backprop(preOutput, slope.divi(labels.size(1))).getFirst();
				}

				@Override
				public Pair<Double, INDArray> computeGradientAndScore(INDArray labels, INDArray preOutput,
						IActivation activation, INDArray mask, boolean average) {
					return new Pair<>(computeScore(labels, preOutput, activation, mask, average),
							computeGradient(labels, preOutput, activation, mask));
				}

				@Override
				public String name() {
					return "huber";
				}

				private static INDArray error(INDArray labels, INDArray preOutput, IActivation activation) {
					return activation.getActivation(preOutput.dup(), true).sub(labels);
				}
			}
			""";

	static final String MOMENTUM = """

			/** Gradient descent with plain momentum: v = momentum * v + rate * gradient, and v is taken off the weights. */
			static final class Momentum implements IUpdater {

				private double rate;
				private final double momentum;

				Momentum(double rate, double momentum) {
					this.rate = rate;
					this.momentum = momentum;
				}

				@Override
				public long stateSize(long parameters) {
					return parameters;
				}

				@Override
				public GradientUpdater<Momentum> instantiate(INDArray state, boolean initialize) {
					Velocity updater = new Velocity();
					updater.setStateViewArray(state, state.shape(), state.ordering(), initialize);
					return updater;
				}

				@Override
				public GradientUpdater<Momentum> instantiate(Map<String, INDArray> state, boolean initialize) {
					Velocity updater = new Velocity();
					updater.setState(state, initialize);
					return updater;
				}

				@Override
				public Momentum clone() {
					return new Momentum(rate, momentum);
				}

				@Override
				public boolean equals(Object other) {
					return other instanceof Momentum that && that.rate == rate && that.momentum == momentum;
				}

				@Override
				public int hashCode() {
					return Double.hashCode(rate) + Double.hashCode(momentum);
				}

				@Override
				public double getLearningRate(int iteration, int epoch) {
					return rate;
				}

				@Override
				public boolean hasLearningRate() {
					return true;
				}

				@Override
				public void setLrAndSchedule(double changed, ISchedule schedule) {
					rate = changed;
				}

				/** Holds v. */
				private final class Velocity implements GradientUpdater<Momentum> {

					private INDArray velocity;

					@Override
					public Momentum getConfig() {
						return Momentum.this;
					}

					@Override
					public void setState(Map<String, INDArray> state, boolean initialize) {
						velocity = state.get("V");
					}

					@Override
					public Map<String, INDArray> getState() {
						return Map.of("V", velocity);
					}

					@Override
					public void setStateViewArray(INDArray state, long[] shape, char order, boolean initialize) {
						velocity = state.reshape(state.length());
						if (initialize) {
							velocity.assign(0);
						}
					}

					@Override
					public void applyUpdater(INDArray gradient, int iteration, int epoch) {
						velocity.muli(momentum).addi(gradient.reshape(gradient.length()).mul(rate));
						gradient.assign(velocity.reshape(gradient.shape()));
					}
				}
			}
			""";

	static final String NADAM = """

			/** Nadam as Keras has it; that of DL4J does not correct the second moment for its start at 0. */
			static final class KerasNadam extends Nadam {

				KerasNadam(double rate, double beta1, double beta2, double epsilon) {
					super(rate, beta1, beta2, epsilon);
				}

				@Override
				public GradientUpdater<Nadam> instantiate(INDArray state, boolean initialize) {
					NadamUpdater moments = new NadamUpdater(this);
					moments.setStateViewArray(state, new long[] { state.length() / 2 }, 'c', initialize);
					return instantiate(moments.getState(), initialize);
				}

				@Override
				public GradientUpdater<Nadam> instantiate(Map<String, INDArray> state, boolean initialize) {
					Corrected updater = new Corrected(this);
					updater.setState(state, initialize);
					return updater;
				}

				@Override
				public KerasNadam clone() {
					return new KerasNadam(getLearningRate(), getBeta1(), getBeta2(), getEpsilon());
				}
			}

			/** Its steps, with a momentum that grows at first. */
			static final class Corrected extends NadamUpdater {

				Corrected(Nadam nadam) {
					super(nadam);
				}

				@Override
				public void applyUpdater(INDArray gradient, int iteration, int epoch) {
					Nadam nadam = getConfig();
					int step = iteration + 1;
					INDArray slope = gradient.reshape(gradient.length());
					INDArray mean = getM().muli(nadam.getBeta1()).addi(slope.mul(1 - nadam.getBeta1()));
					INDArray square = getV().muli(nadam.getBeta2()).addi(slope.mul(slope).muli(1 - nadam.getBeta2()));
					INDArray length = Transforms.sqrt(square.div(1 - Math.pow(nadam.getBeta2(), step)))
							.addi(nadam.getEpsilon());
					double before = product(step);
					double next = momentum(step + 1);
					INDArray update = mean.mul(next / (1 - before * next))
							.addi(slope.mul((1 - momentum(step)) / (1 - before)))
							.divi(length).muli(nadam.getLearningRate());
					gradient.assign(update.reshape(gradient.shape()));
				}

				private double momentum(int step) {
					return getConfig().getBeta1() * (1 - 0.5 * Math.pow(0.96, step));
				}

				/** Of the momenta of all steps up to one, as far as it can be told from 0. */
				private double product(int step) {
					double product = 1;
					for (int each = 1; each <= step && product > 1e-20; each++) {
						product *= momentum(each);
					}
					return product;
				}
			}
			""";

	static final String DECAY = """

			/** Takes the rate times a part off weights; DL4J's own WeightDecay counts as a part of the loss. */
			static final class DecoupledDecay implements Regularization {

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
			""";

	static final String DECAYED_BATCH_NORM = """

			/** Batch normalisation whose scale and shift decay as all weights do. */
			static final class DecayedBatchNorm extends BatchNormalization {

				private final List<Regularization> decay;

				DecayedBatchNorm(int nodes, Regularization decay) {
					this.decay = List.of(decay);
					setNIn(nodes);
					setNOut(nodes);
					setUseLogStd(false);
				}

				@Override
				public List<Regularization> getRegularizationByParam(String parameter) {
					return parameter.equals("gamma") || parameter.equals("beta") ? decay : null;
				}
			}
			""";

	private JavaClasses() {
		// texts only
	}
}
