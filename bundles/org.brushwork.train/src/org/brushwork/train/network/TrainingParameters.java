package org.brushwork.train.network;

import java.util.Optional;

/**
 * How a network learns.
 *
 * @param epochs        how often it sees all training rows, 1 or more
 * @param batchSize     rows a step, 1 or more
 * @param loss          what is made small; empty for the one that fits the task
 * @param optimizer     how weights are changed
 * @param schedule      of the learning rate
 * @param earlyStopping when it ends before the last epoch; empty for never
 * @param clipping      of gradients
 * @param l1            weight of the sum of absolute weights in the loss, 0 or more; biases are not counted
 * @param l2            weight of the sum of squared weights in the loss (no half of it), 0 or more
 * @param seed          of the first weights, the order of rows and dropout
 */
public record TrainingParameters(int epochs, int batchSize, Optional<Loss> loss, Optimizer optimizer,
		Schedule schedule, Optional<EarlyStopping> earlyStopping, Clipping clipping, double l1, double l2, long seed) {

	/** Fifty epochs of Adam. */
	public static final TrainingParameters USUAL = new TrainingParameters(50, 64, Optional.empty(),
			Optimizer.of(OptimizerKind.ADAM), Schedule.CONSTANT, Optional.empty(), Clipping.NONE, 0, 0, 1);

	/** The same with so many epochs. */
	public TrainingParameters withEpochs(int given) {
		return new TrainingParameters(given, batchSize, loss, optimizer, schedule, earlyStopping, clipping, l1,
				l2, seed);
	}

	/** The same with so many rows a step. */
	public TrainingParameters withBatchSize(int given) {
		return new TrainingParameters(epochs, given, loss, optimizer, schedule, earlyStopping, clipping, l1, l2, seed);
	}

	/** The same with another loss; empty for the one that fits the task. */
	public TrainingParameters withLoss(Optional<Loss> given) {
		return new TrainingParameters(epochs, batchSize, given, optimizer, schedule, earlyStopping, clipping,
				l1, l2, seed);
	}

	/** The same with another optimizer. */
	public TrainingParameters withOptimizer(Optimizer given) {
		return new TrainingParameters(epochs, batchSize, loss, given, schedule, earlyStopping, clipping, l1, l2, seed);
	}

	/** The same with another schedule. */
	public TrainingParameters withSchedule(Schedule given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, given, earlyStopping, clipping, l1, l2, seed);
	}

	/** The same with another end before the last epoch; empty for none. */
	public TrainingParameters withEarlyStopping(Optional<EarlyStopping> given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, schedule, given, clipping, l1, l2, seed);
	}

	/** The same with another limit of gradients. */
	public TrainingParameters withClipping(Clipping given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, schedule, earlyStopping, given, l1, l2, seed);
	}

	/** The same with another weight of absolute weights. */
	public TrainingParameters withL1(double given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, schedule, earlyStopping, clipping, given, l2,
				seed);
	}

	/** The same with another weight of squared weights. */
	public TrainingParameters withL2(double given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, schedule, earlyStopping, clipping, l1, given,
				seed);
	}

	/** The same with another seed. */
	public TrainingParameters withSeed(long given) {
		return new TrainingParameters(epochs, batchSize, loss, optimizer, schedule, earlyStopping, clipping,
				l1, l2, given);
	}

	/** The loss that is taken for a task. */
	public Loss loss(Task task) {
		return loss.orElse(switch (task) {
		case REGRESSION -> Loss.MSE;
		case TWO_CLASSES -> Loss.BINARY_CROSSENTROPY;
		case MANY_CLASSES -> Loss.CATEGORICAL_CROSSENTROPY;
		});
	}

	/**
	 * The learning rate of a step: the optimizer's, by the schedule, over {@code 1 + decay * iteration} as in Keras.
	 *
	 * @param rate      the first learning rate, or the one it was changed to while training
	 * @param epoch     0 for the first
	 * @param iteration steps done before
	 */
	public double learningRate(double rate, int epoch, long iteration) {
		return rate * schedule.factor(epoch, epochs) / (1 + optimizer.value("decay") * iteration);
	}
}
