package org.brushwork.train.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;

/** Layers, optimizer and loss as calls of Keras. */
final class KerasModel {

	private final Network network;
	private final TrainingParameters training;
	private final Task task;
	private final int width;

	KerasModel(Network network, Task task, int width) {
		this.network = network;
		training = network.training();
		this.task = task;
		this.width = width;
	}

	/** All layers, line by line. */
	String layers() {
		StringBuilder lines = new StringBuilder();
		for (HiddenLayer each : network.architecture().hidden()) {
			if (each.batchNorm()) {
				lines.append(dense(each.nodes(), Activation.LINEAR));
				lines.append("keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5),\n");
				lines.append("keras.layers.Activation(").append(activation(each.activation())).append("),\n");
			} else {
				lines.append(dense(each.nodes(), each.activation()));
			}
			if (each.dropout() > 0) {
				lines.append("keras.layers.Dropout(").append(Source.number(each.dropout())).append("),\n");
			}
		}
		return lines.append(dense(width, network.architecture().output(task))).toString();
	}

	private String dense(int nodes, Activation activation) {
		String kind = Stream.of(network.architecture().initialization().name().split("_"))
				.map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
		String initializer = network.architecture().initialization() == Initialization.GLOROT_UNIFORM ? ""
				: ", kernel_initializer=keras.initializers." + kind + "()";
		return "keras.layers.Dense(" + nodes + ", activation=" + activation(activation) + initializer + regularizer()
				+ "),\n";
	}

	private String regularizer() {
		return training.l1() == 0 && training.l2() == 0 ? ""
				: ", kernel_regularizer=keras.regularizers.L1L2(l1=" + Source.number(training.l1()) + ", l2="
						+ Source.number(training.l2()) + ")";
	}

	private static String activation(Activation activation) {
		return switch (activation) {
		case LEAKY_RELU -> "lambda x: keras.activations.leaky_relu(x, negative_slope=0.01)";
		case HARD_SIGMOID -> "hard_sigmoid";
		case SWISH -> "\"silu\"";
		case LINEAR, RELU, ELU, SELU, GELU, SIGMOID, TANH, SOFTPLUS, SOFTSIGN, SOFTMAX ->
			'"' + activation.name().toLowerCase(Locale.ROOT) + '"';
		};
	}

	/** Whether some layer needs a hard sigmoid, of which that of Keras is another. */
	boolean hasHardSigmoid() {
		return network.architecture().output(task) == Activation.HARD_SIGMOID || network.architecture().hidden().stream()
				.anyMatch(layer -> layer.activation() == Activation.HARD_SIGMOID);
	}

	String loss() {
		Loss loss = training.loss(task);
		return switch (loss) {
		case MSE -> "keras.losses.MeanSquaredError()";
		case MAE -> "keras.losses.MeanAbsoluteError()";
		case HUBER -> "keras.losses.Huber(delta=1.0)";
		case BINARY_CROSSENTROPY -> "keras.losses.BinaryCrossentropy()";
		case CATEGORICAL_CROSSENTROPY -> "keras.losses.CategoricalCrossentropy()";
		};
	}

	String optimizer() {
		Optimizer optimizer = training.optimizer();
		List<String> arguments = new ArrayList<>();
		arguments.add("learning_rate=" + value("lr"));
		switch (optimizer.kind()) {
		case SGD -> {
			arguments.add("momentum=" + value("momentum"));
			arguments.add("nesterov=" + (optimizer.value("nesterov") == 1 ? "True" : "False"));
		}
		case ADAGRAD -> arguments.add("initial_accumulator_value=" + value("epsilon"));
		case RMSPROP -> arguments.add("rho=" + value("rho"));
		case ADAM, ADAMW, NADAM, AMSGRAD -> {
			arguments.add("beta_1=" + value("beta_1"));
			arguments.add("beta_2=" + value("beta_2"));
		}
		}
		if (optimizer.kind() != OptimizerKind.SGD) {
			arguments.add("epsilon=" + value("epsilon"));
		}
		if (optimizer.kind() == OptimizerKind.ADAMW) {
			arguments.add("weight_decay=" + value("weight_decay"));
		}
		if (optimizer.kind() == OptimizerKind.AMSGRAD) {
			arguments.add("amsgrad=True");
		}
		Clipping clipping = training.clipping();
		if (clipping.kind() != Clipping.Kind.NONE) {
			arguments.add((clipping.kind() == Clipping.Kind.VALUE ? "clipvalue=" : "clipnorm=")
					+ Source.number(clipping.threshold()));
		}
		String name = switch (optimizer.kind()) {
		case SGD -> "SGD";
		case ADAM, AMSGRAD -> "Adam";
		case ADAMW -> "AdamW";
		case ADAGRAD -> "Adagrad";
		case RMSPROP -> "RMSprop";
		case NADAM -> "Nadam";
		};
		return "keras.optimizers." + name + "(" + String.join(", ", arguments) + ")";
	}

	private String value(String name) {
		return Source.number(training.optimizer().value(name));
	}
}
