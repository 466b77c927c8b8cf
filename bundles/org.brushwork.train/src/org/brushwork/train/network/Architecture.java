package org.brushwork.train.network;

import java.util.List;
import java.util.Optional;

/**
 * The layers between the inputs, whose number the data give, and the outputs.
 *
 * @param hidden         the hidden layers, from the inputs on; may be none
 * @param output         activation of the output layer; empty for the one that fits the task
 * @param initialization of the weights of all layers; biases begin at 0
 */
public record Architecture(List<HiddenLayer> hidden, Optional<Activation> output, Initialization initialization) {

	/** Two hidden layers with usual values. */
	public static final Architecture USUAL = new Architecture(List.of(HiddenLayer.USUAL, HiddenLayer.USUAL),
			Optional.empty(), Initialization.GLOROT_UNIFORM);

	/** Copies the list. */
	public Architecture {
		hidden = List.copyOf(hidden);
	}

	/** The same with other hidden layers. */
	public Architecture withHidden(List<HiddenLayer> given) {
		return new Architecture(given, output, initialization);
	}

	/** The same with another activation of the output layer; empty for the one that fits the task. */
	public Architecture withOutput(Optional<Activation> given) {
		return new Architecture(hidden, given, initialization);
	}

	/** The same with other first weights. */
	public Architecture withInitialization(Initialization given) {
		return new Architecture(hidden, output, given);
	}

	/** The activation of the output layer that fits a task. */
	public Activation output(Task task) {
		return output.orElse(switch (task) {
		case REGRESSION -> Activation.LINEAR;
		case TWO_CLASSES -> Activation.SIGMOID;
		case MANY_CLASSES -> Activation.SOFTMAX;
		});
	}
}
