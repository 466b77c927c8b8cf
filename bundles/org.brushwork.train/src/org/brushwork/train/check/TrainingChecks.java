package org.brushwork.train.check;

import java.util.List;
import java.util.Optional;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Parameter;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.Setting;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.TrainingParameters;

/** What can be wrong about how a network learns. */
final class TrainingChecks {

	private static final String EPOCHS = "training.epochs";
	private static final String BATCH = "training.batch_size";
	private static final String OPTIMIZER = "training.optimizer.";
	private static final String SCHEDULE = "training.schedule.";
	private static final String STOPPING = "training.early_stopping.";
	/** Above, steps of the size of the gradient jump over what they look for; adaptive ones do so sooner. */
	private static final double HIGH = 1;
	private static final double HIGH_ADAPTIVE = 0.1;

	private final Network network;
	private final TrainingParameters training;
	private final MistakeList mistakes;

	TrainingChecks(Network network, MistakeList mistakes) {
		this.network = network;
		training = network.training();
		this.mistakes = mistakes;
	}

	void check() {
		TrainingParameters usual = TrainingParameters.USUAL;
		mistakes.atLeast(1, EPOCHS, training.epochs(), usual.epochs());
		mistakes.atLeast(1, BATCH, training.batchSize(), usual.batchSize());
		if (training.batchSize() == 1 && hasBatchNorm()) {
			mistakes.error(Problem.BATCH_NORM_OF_ONE_ROW, BATCH, Fix.of(BATCH, usual.batchSize()));
		}
		check(training.optimizer());
		check(training.schedule());
		training.earlyStopping().ifPresent(this::check);
		Clipping clipping = training.clipping();
		if (clipping.kind() != Clipping.Kind.NONE
				&& !(clipping.threshold() > 0 && Double.isFinite(clipping.threshold()))) {
			mistakes.error(Problem.OUT_OF_RANGE, "training.clipping.threshold",
					Fix.of("training.clipping.threshold", Clipping.NONE.threshold()), clipping.threshold(),
					"(0, \u221e)");
		}
		mistakes.notNegative("training.l1", training.l1(), usual.l1());
		mistakes.notNegative("training.l2", training.l2(), usual.l2());
	}

	/** What follows from the number of rows. */
	void check(DataShape shape) {
		int rows = shape.training();
		if (training.batchSize() > rows && rows > 0) {
			mistakes.warning(Problem.BATCH_LARGER_THAN_ROWS, BATCH, Fix.of(BATCH, rows), training.batchSize(), rows);
		} else if (training.batchSize() > 1 && rows % training.batchSize() == 1 && hasBatchNorm()) {
			mistakes.warning(Problem.LAST_BATCH_OF_ONE_ROW, BATCH, Fix.of(BATCH, fitting(rows)), rows,
					training.batchSize());
		}
		if (training.earlyStopping().isPresent() && shape.validation() == 0
				&& network.data().split().validation() > 0) {
			withoutValidation();
		}
	}

	/** A size not much larger whose last batch has more than one row. */
	private int fitting(int rows) {
		int size = training.batchSize() + 1;
		while (rows % size == 1) {
			size++;
		}
		return size;
	}

	private boolean hasBatchNorm() {
		return network.architecture().hidden().stream().anyMatch(layer -> layer.batchNorm());
	}

	private void check(Optimizer optimizer) {
		for (Parameter each : optimizer.kind().parameters()) {
			mistakes.allowed(each, OPTIMIZER + each.name(), optimizer.value(each.name()));
		}
		for (String name : optimizer.values().keySet().stream().sorted().toList()) {
			if (optimizer.kind().parameter(name).isEmpty()) {
				// What the kind does not have is not written into files: setting it to nothing removes it.
				mistakes.error(Problem.UNKNOWN_PARAMETER, OPTIMIZER + name,
						new Fix(List.of(new Setting(OPTIMIZER + name, "null"))), name, optimizer.kind());
			}
		}
		double rate = optimizer.value(OptimizerKind.LEARNING_RATE);
		boolean adaptive = optimizer.kind() != OptimizerKind.SGD && optimizer.kind() != OptimizerKind.ADAGRAD;
		Parameter parameter = optimizer.kind().parameters().getFirst();
		if (parameter.allows(rate) && rate > (adaptive ? HIGH_ADAPTIVE : HIGH)) {
			mistakes.warning(Problem.HIGH_LEARNING_RATE, OPTIMIZER + parameter.name(),
					Fix.of(OPTIMIZER + parameter.name(), parameter.usual()), rate);
		}
	}

	private void check(Schedule schedule) {
		for (Parameter each : schedule.kind().parameters()) {
			mistakes.allowed(each, SCHEDULE + each.name(), schedule.value(each.name()));
		}
		if (schedule.warmup() >= training.epochs() && training.epochs() > 0 && schedule.warmup() > 0) {
			mistakes.warning(Problem.WARMUP_TOO_LONG, SCHEDULE + "warmup",
					Fix.of(SCHEDULE + "warmup", training.epochs() / 10), schedule.warmup(), training.epochs());
		}
	}

	private void check(EarlyStopping stopping) {
		mistakes.atLeast(1, STOPPING + "patience", stopping.patience(), EarlyStopping.USUAL.patience());
		mistakes.notNegative(STOPPING + "least", stopping.least(), EarlyStopping.USUAL.least());
		if (stopping.patience() >= training.epochs() && training.epochs() > 1) {
			mistakes.warning(Problem.PATIENCE_TOO_LONG, STOPPING + "patience",
					Fix.of(STOPPING + "patience", Math.max(1, training.epochs() / 5)), stopping.patience(),
					training.epochs());
		}
		if (network.data().split().validation() == 0) {
			withoutValidation();
		}
	}

	private void withoutValidation() {
		double most = Math.min(Split.USUAL.validation(), (1 - network.data().split().test()) / 2);
		mistakes.add(Mistake.Severity.WARNING, Problem.EARLY_STOPPING_WITHOUT_VALIDATION, "data.split.validation",
				Optional.of(Fix.of("data.split.validation", most)));
	}
}
