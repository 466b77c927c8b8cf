package org.brushwork.train.check;

import java.util.Optional;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Task;

/** Whether loss and output layer fit the task and each other. */
final class OutputChecks {

	private static final String LOSS = "training.loss";
	private static final String OUTPUT = "architecture.output";

	private final Network network;
	private final Task task;
	private final int width;
	private final Loss loss;
	private final Activation output;
	private final MistakeList mistakes;

	/** @param width outputs of the network */
	OutputChecks(Network network, Task task, int width, MistakeList mistakes) {
		this.network = network;
		this.task = task;
		this.width = width;
		loss = network.training().loss(task);
		output = network.architecture().output(task);
		this.mistakes = mistakes;
	}

	void check() {
		checkLoss();
		if (output == Activation.SOFTMAX && width == 1) {
			mistakes.error(Problem.SOFTMAX_OF_ONE, OUTPUT, Fix.of(OUTPUT, fitting()));
		} else if (task == Task.REGRESSION) {
			checkReach();
		} else {
			checkProbabilities();
		}
	}

	private void checkLoss() {
		Loss usual = network.training().withLoss(Optional.empty()).loss(task);
		Fix fix = Fix.of(LOSS, usual);
		boolean entropy = loss == Loss.BINARY_CROSSENTROPY || loss == Loss.CATEGORICAL_CROSSENTROPY;
		boolean other = switch (task) {
		case REGRESSION -> entropy;
		case TWO_CLASSES -> loss == Loss.CATEGORICAL_CROSSENTROPY;
		case MANY_CLASSES -> false;
		};
		if (other) {
			mistakes.error(Problem.LOSS_OF_OTHER_TASK, LOSS, fix, loss, task);
		} else if (task != Task.REGRESSION && loss != usual) {
			mistakes.warning(Problem.UNUSUAL_LOSS, LOSS, fix, loss, task);
		}
	}

	private void checkProbabilities() {
		boolean within = output == Activation.SIGMOID || output == Activation.HARD_SIGMOID
				|| output == Activation.SOFTMAX;
		boolean sums = loss != Loss.CATEGORICAL_CROSSENTROPY || output == Activation.SOFTMAX || width == 1;
		if (!within || !sums) {
			boolean needed = loss == Loss.BINARY_CROSSENTROPY || loss == Loss.CATEGORICAL_CROSSENTROPY;
			mistakes.add(needed ? Mistake.Severity.ERROR : Mistake.Severity.WARNING, Problem.OUTPUT_NO_PROBABILITY,
					OUTPUT, Optional.of(Fix.of(OUTPUT, fitting())), output, loss);
		}
	}

	/** Standardised values lie on both sides of 0, and some well beyond 2. */
	private void checkReach() {
		String range = switch (output) {
		case LINEAR, LEAKY_RELU -> "";
		case RELU, SOFTPLUS -> "[0, \u221e)";
		case SIGMOID, HARD_SIGMOID, SOFTMAX -> "[0, 1]";
		case TANH, SOFTSIGN -> "[-1, 1]";
		case ELU -> "[-1, \u221e)";
		case SELU -> "[-1.76, \u221e)";
		case GELU -> "[-0.17, \u221e)";
		case SWISH -> "[-0.28, \u221e)";
		};
		if (!range.isEmpty() && network.data().standardizeOutputs()) {
			mistakes.warning(Problem.OUTPUT_CANNOT_REACH, OUTPUT, Fix.of(OUTPUT, fitting()), output, range);
		}
	}

	private Activation fitting() {
		return network.architecture().withOutput(Optional.empty()).output(task);
	}
}
