package org.brushwork.train.dl4j.engine;

import org.brushwork.train.network.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.activations.impl.ActivationHardSigmoid;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftSign;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** Activations as DL4J has them; the leaky one has a slope of 0.01 below 0. */
final class Activations {

	private Activations() {
		// a function only
	}

	static IActivation of(Activation activation) {
		return switch (activation) {
		case LINEAR -> new ActivationIdentity();
		case RELU -> new ActivationReLU();
		case LEAKY_RELU -> new ActivationLReLU(0.01);
		case ELU -> new ActivationELU();
		case SELU -> new ActivationSELU();
		case GELU -> new ActivationGELU(true);
		case SIGMOID -> new ActivationSigmoid();
		case HARD_SIGMOID -> new ActivationHardSigmoid();
		case TANH -> new ActivationTanH();
		case SOFTPLUS -> new ActivationSoftPlus();
		case SOFTSIGN -> new ActivationSoftSign();
		case SWISH -> new ActivationSwish();
		case SOFTMAX -> new ActivationSoftmax();
		};
	}
}
