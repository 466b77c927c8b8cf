package org.brushwork.train.dl4j.engine;

import org.brushwork.train.network.Initialization;
import org.deeplearning4j.nn.conf.distribution.Distribution;
import org.deeplearning4j.nn.conf.distribution.TruncatedNormalDistribution;
import org.deeplearning4j.nn.conf.distribution.UniformDistribution;

/** First weights as Keras chooses them. DL4J's own LECUN_UNIFORM is wider, and its normal ones are not truncated. */
final class Initializer {

	/** Standard deviation of a standard normal distribution that is cut off at 2 on both sides. */
	private static final double TRUNCATED = 0.87962566103423978;

	private Initializer() {
		// a function only
	}

	/** From what the weights of a layer are drawn. */
	static Distribution of(Initialization initialization, int inputs, int outputs) {
		double variance = switch (initialization) {
		case GLOROT_UNIFORM, GLOROT_NORMAL -> 2.0 / (inputs + outputs);
		case HE_UNIFORM, HE_NORMAL -> 2.0 / inputs;
		case LECUN_UNIFORM, LECUN_NORMAL -> 1.0 / inputs;
		};
		return switch (initialization) {
		case GLOROT_UNIFORM, HE_UNIFORM, LECUN_UNIFORM -> {
			double limit = Math.sqrt(3 * variance);
			yield new UniformDistribution(-limit, limit);
		}
		case GLOROT_NORMAL, HE_NORMAL, LECUN_NORMAL ->
			new TruncatedNormalDistribution(0.0, Math.sqrt(variance) / TRUNCATED);
		};
	}
}
