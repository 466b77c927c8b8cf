package org.brushwork.train.network;

import java.util.List;
import java.util.Optional;
import org.brushwork.train.network.Parameter.Kind;

/** Ways to change weights by their gradients. Names and usual values of parameters are those of Keras. */
public enum OptimizerKind {
	SGD(lr(0.01), part("momentum", 0), flag("nesterov"), decay()),
	ADAM(lr(0.001), part("beta_1", 0.9), part("beta_2", 0.999), epsilon(), decay()),
	ADAMW(lr(0.001), new Parameter("weight_decay", Kind.NUMBER, 0.004, 0, 1), part("beta_1", 0.9),
			part("beta_2", 0.999), epsilon(), decay()),
	ADAGRAD(lr(0.01), epsilon(), decay()),
	RMSPROP(lr(0.001), part("rho", 0.9), epsilon(), decay()),
	NADAM(lr(0.001), part("beta_1", 0.9), part("beta_2", 0.999), epsilon(), decay()),
	AMSGRAD(lr(0.001), part("beta_1", 0.9), part("beta_2", 0.999), epsilon(), decay());

	/** The learning rate, which all have. */
	public static final String LEARNING_RATE = "lr";

	private final List<Parameter> parameters;

	OptimizerKind(Parameter... parameters) {
		this.parameters = List.of(parameters);
	}

	/** Its parameters, the learning rate first; unmodifiable. */
	public List<Parameter> parameters() {
		return parameters;
	}

	/** The parameter of a name; empty if it has no such. */
	public Optional<Parameter> parameter(String name) {
		return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
	}

	private static Parameter lr(double usual) {
		return new Parameter("lr", Kind.NUMBER, usual, 0, 1000, true, false);
	}

	private static Parameter epsilon() {
		return new Parameter("epsilon", Kind.NUMBER, 1e-7, 0, 1, true, false);
	}

	private static Parameter decay() {
		return new Parameter("decay", Kind.NUMBER, 0, 0, 1);
	}

	/** What is kept of the past, which must not be all. */
	private static Parameter part(String name, double usual) {
		return new Parameter(name, Kind.NUMBER, usual, 0, 1, false, true);
	}

	private static Parameter flag(String name) {
		return new Parameter(name, Kind.FLAG, 0, 0, 1);
	}
}
