package org.brushwork.train.export;

import java.util.List;
import java.util.Set;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;

/**
 * The configuration of a network as a chain of calls of DL4J: for each hidden layer a dense layer and, with batch
 * normalisation, one of that and one of the activation; dropout is that of the next dense layer's inputs.
 */
final class JavaConfiguration {

	/** Standard deviation of a standard normal distribution that is cut off at 2 on both sides. */
	private static final double TRUNCATED = 0.87962566103423978;
	private static final String REGULARIZATION = "org.nd4j.linalg.learning.regularization";

	private final Architecture architecture;
	private final TrainingParameters training;
	private final Task task;
	private final int inputs;
	private final int width;
	private final Set<String> imports;
	private final StringBuilder lines = new StringBuilder();
	private int previous;
	private double dropout;

	/** @param imports where the names of classes are noted that are used */
	JavaConfiguration(Network network, Task task, int inputs, int width, Set<String> imports) {
		architecture = network.architecture();
		training = network.training();
		this.task = task;
		this.inputs = inputs;
		this.width = width;
		this.imports = imports;
	}

	/** The statement that returns it. */
	String statement() {
		if (isAdamW()) {
			decay();
		}
		lines.append("return new NeuralNetConfiguration.Builder()\n");
		add(".dataType(DataType.FLOAT)");
		add(".seed(SEED)");
		add(".updater(" + updater(training.optimizer()) + ")");
		if (!isAdamW()) {
			regularization();
		}
		add(".list()");
		previous = inputs;
		architecture.hidden().forEach(this::hidden);
		add(".layer(" + dense("OutputLayer.Builder(" + loss() + ")", architecture.output(task), width) + ")");
		add(".validateOutputLayerConfig(false)");
		add(".build();");
		return lines.toString();
	}

	private void add(String call) {
		lines.append("\t\t").append(call).append('\n');
	}

	private void regularization() {
		if (training.l1() > 0) {
			add(".l1(" + Source.number(training.l1()) + ")");
		}
		if (training.l2() > 0) {
			add(".l2(" + Source.number(2 * training.l2()) + ") // DL4J counts half the squares");
		}
	}

	/** For each layer: told to all at once, DL4J counts a regularization that it does not know twice. */
	private void decay() {
		String decay = "new DecoupledDecay(" + Source.number(training.optimizer().value("weight_decay")) + ")";
		StringBuilder all = new StringBuilder("decay");
		lines.append("Regularization decay = ").append(decay).append(";\n");
		if (training.l1() > 0) {
			all.append(", new L1Regularization(").append(Source.number(training.l1())).append(")");
			imports.add(REGULARIZATION + ".L1Regularization");
		}
		if (training.l2() > 0) {
			all.append(", new L2Regularization(").append(Source.number(2 * training.l2())).append(")");
			imports.add(REGULARIZATION + ".L2Regularization");
		}
		lines.append("List<Regularization> regularization = List.of(").append(all).append(");")
				.append(training.l2() > 0 ? " // DL4J counts half the squares\n" : "\n");
	}

	/** For each dense layer: told to all, DL4J also clips the steps of running means and variances. */
	private String clipping() {
		Clipping clipping = training.clipping();
		if (clipping.kind() == Clipping.Kind.NONE) {
			return "";
		}
		imports.add("org.deeplearning4j.nn.conf.GradientNormalization");
		return "\n\t\t\t\t.gradientNormalization(GradientNormalization." + (clipping.kind() == Clipping.Kind.VALUE
				? "ClipElementWiseAbsoluteValue" : "ClipL2PerParamType") + ")\n\t\t\t\t.gradientNormalizationThreshold("
				+ Source.number(clipping.threshold()) + ")";
	}

	private void hidden(HiddenLayer layer) {
		imports.add("org.deeplearning4j.nn.conf.layers.DenseLayer");
		Activation first = layer.batchNorm() ? Activation.LINEAR : layer.activation();
		add(".layer(" + dense("DenseLayer.Builder()", first, layer.nodes()) + ")");
		if (layer.batchNorm()) {
			imports.add("org.deeplearning4j.nn.conf.layers.BatchNormalization");
			imports.add("org.deeplearning4j.nn.conf.layers.ActivationLayer");
			add(isAdamW() ? ".layer(new DecayedBatchNorm(" + layer.nodes() + ", decay))"
					: ".layer(new BatchNormalization.Builder().nIn(" + layer.nodes() + ").nOut(" + layer.nodes()
							+ ").useLogStd(false).build())");
			add(".layer(new ActivationLayer.Builder().activation(" + activation(layer.activation()) + ").build())");
		}
		dropout = layer.dropout();
	}

	private String dense(String builder, Activation activation, int nodes) {
		String call = "new " + builder + ".nIn(" + previous + ").nOut(" + nodes + ")\n\t\t\t\t.activation("
				+ activation(activation) + ")\n\t\t\t\t.weightInit(" + distribution(previous, nodes) + ")";
		if (isAdamW()) {
			call += "\n\t\t\t\t.regularization(regularization).regularizationBias(List.of(decay))";
		}
		call += clipping();
		if (dropout > 0) {
			imports.add("org.deeplearning4j.nn.conf.dropout.Dropout");
			call += "\n\t\t\t\t.dropOut(new Dropout(1 - " + Source.number(dropout) + ")) // the probability to stay";
		}
		previous = nodes;
		dropout = 0;
		return call + "\n\t\t\t\t.build()";
	}

	private String distribution(int in, int out) {
		Initialization initialization = architecture.initialization();
		String variance = switch (initialization) {
		case GLOROT_UNIFORM, GLOROT_NORMAL -> "2.0 / (" + in + " + " + out + ")";
		case HE_UNIFORM, HE_NORMAL -> "2.0 / " + in;
		case LECUN_UNIFORM, LECUN_NORMAL -> "1.0 / " + in;
		};
		boolean uniform = switch (initialization) {
		case GLOROT_UNIFORM, HE_UNIFORM, LECUN_UNIFORM -> true;
		case GLOROT_NORMAL, HE_NORMAL, LECUN_NORMAL -> false;
		};
		imports.add("org.deeplearning4j.nn.conf.distribution."
				+ (uniform ? "UniformDistribution" : "TruncatedNormalDistribution"));
		if (uniform) {
			String limit = "Math.sqrt(3 * " + "(" + variance + ")" + ")";
			return "new UniformDistribution(-" + limit + ", " + limit + ")";
		}
		return "new TruncatedNormalDistribution(0.0, Math.sqrt(" + variance + ") / " + TRUNCATED + ")";
	}

	private String activation(Activation activation) {
		String name = switch (activation) {
		case LINEAR -> "Identity";
		case RELU -> "ReLU";
		case LEAKY_RELU -> "LReLU";
		case ELU -> "ELU";
		case SELU -> "SELU";
		case GELU -> "GELU";
		case SIGMOID -> "Sigmoid";
		case HARD_SIGMOID -> "HardSigmoid";
		case TANH -> "TanH";
		case SOFTPLUS -> "SoftPlus";
		case SOFTSIGN -> "SoftSign";
		case SWISH -> "Swish";
		case SOFTMAX -> "Softmax";
		};
		imports.add("org.nd4j.linalg.activations.impl.Activation" + name);
		String argument = switch (activation) {
		case LEAKY_RELU -> "0.01";
		case GELU -> "true";
		default -> "";
		};
		return "new Activation" + name + "(" + argument + ")";
	}

	private String loss() {
		Loss loss = training.loss(task);
		String name = switch (loss) {
		case MSE -> "LossMSE";
		case MAE -> "LossMAE";
		case HUBER -> "Huber";
		case BINARY_CROSSENTROPY -> "LossBinaryXENT";
		case CATEGORICAL_CROSSENTROPY -> "LossMCXENT";
		};
		if (loss != Loss.HUBER) {
			imports.add("org.nd4j.linalg.lossfunctions.impl." + name);
		}
		String argument = switch (loss) {
		case MSE, MAE, HUBER -> "";
		case BINARY_CROSSENTROPY -> width == 1 ? "1e-7, null" : "1e-7, Nd4j.valueArrayOf(1, " + width + ", 1.0 / " + width
				+ ")";
		case CATEGORICAL_CROSSENTROPY -> "1e-7, null";
		};
		return "new " + name + "(" + argument + ")";
	}

	private String updater(Optimizer optimizer) {
		OptimizerKind kind = optimizer.kind();
		if (kind == OptimizerKind.SGD) {
			return descent(optimizer);
		}
		String name = switch (kind) {
		case SGD -> "Sgd";
		case ADAM, ADAMW -> "Adam";
		case ADAGRAD -> "AdaGrad";
		case RMSPROP -> "RmsProp";
		case NADAM -> "KerasNadam";
		case AMSGRAD -> "AMSGrad";
		};
		imports.add("org.nd4j.linalg.learning.config." + (kind == OptimizerKind.NADAM ? "Nadam" : name));
		List<String> parameters = switch (kind) {
		case SGD -> List.of("lr");
		case ADAGRAD -> List.of("lr", "epsilon");
		case RMSPROP -> List.of("lr", "rho", "epsilon");
		case ADAM, ADAMW, NADAM, AMSGRAD -> List.of("lr", "beta_1", "beta_2", "epsilon");
		};
		return "new " + name + "("
				+ String.join(", ", parameters.stream().map(each -> Source.number(optimizer.value(each))).toList()) + ")";
	}

	private String descent(Optimizer optimizer) {
		String rate = Source.number(optimizer.value("lr"));
		double momentum = optimizer.value("momentum");
		if (momentum == 0) {
			imports.add("org.nd4j.linalg.learning.config.Sgd");
			return "new Sgd(" + rate + ")";
		}
		boolean nesterov = optimizer.value("nesterov") == 1;
		if (nesterov) {
			imports.add("org.nd4j.linalg.learning.config.Nesterovs");
		}
		return "new " + (nesterov ? "Nesterovs" : "Momentum") + "(" + rate + ", " + Source.number(momentum) + ")";
	}

	private boolean isAdamW() {
		return training.optimizer().kind() == OptimizerKind.ADAMW;
	}
}
