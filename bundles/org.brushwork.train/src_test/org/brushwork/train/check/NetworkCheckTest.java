package org.brushwork.train.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.check.Mistake.Severity;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NetworkCheckTest {

	private static final Network RIGHT = Network.of("a.csv", List.of("y"));
	private static final DataShape NUMBERS = new DataShape(Task.REGRESSION, 4, 1, 0, 10_000, 1000);
	private static final DataShape TWO = new DataShape(Task.TWO_CLASSES, 4, 1, 2, 10_000, 1000);
	private static final DataShape THREE = new DataShape(Task.MANY_CLASSES, 4, 3, 3, 10_000, 1000);
	private static final Set<Problem> MET = EnumSet.noneOf(Problem.class);
	private static final Severity ERROR = Severity.ERROR;
	private static final Severity WARNING = Severity.WARNING;

	@AfterAll
	static void everyMistakeWasMet() {
		assertEquals(EnumSet.allOf(Problem.class), MET);
	}

	@Test
	void aUsualNetworkHasNone() {
		for (DataShape shape : List.of(NUMBERS, TWO, THREE)) {
			assertEquals(List.of(), NetworkCheck.of(RIGHT, shape));
		}
		assertEquals(List.of(), NetworkCheck.of(RIGHT));
		for (Task task : Task.values()) {
			assertEquals(List.of(), NetworkCheck.of(RIGHT.withData(RIGHT.data().withTask(Optional.of(task)))));
		}
	}

	@Test
	void dataMustBeNamed() {
		Mistake file = only(RIGHT.withData(RIGHT.data().withFile(" ")), NUMBERS, ERROR, Problem.NO_FILE, "data.file");
		assertTrue(file.fix().isEmpty());
		only(RIGHT.withData(RIGHT.data().withOutputs(List.of())), NUMBERS, ERROR, Problem.NO_OUTPUT, "data.outputs");
	}

	@Test
	void columnsHaveOnePartEach() {
		Mistake twice = mended(RIGHT.withData(RIGHT.data().withInputs(List.of("a", "b", "a"))), NUMBERS, ERROR,
				Problem.COLUMN_TWICE, "data.inputs");
		assertEquals(List.of("a"), twice.details());
		assertEquals(List.of("a", "b"), fixed(twice).data().inputs());
		mended(RIGHT.withData(RIGHT.data().withOutputs(List.of("y", "y"))), NUMBERS, ERROR, Problem.COLUMN_TWICE,
				"data.outputs");
		Mistake both = mended(RIGHT.withData(RIGHT.data().withInputs(List.of("a", "y"))), NUMBERS, ERROR,
				Problem.INPUT_IS_OUTPUT, "data.inputs");
		assertEquals(List.of("a"), fixed(both).data().inputs());
		mended(RIGHT.withData(RIGHT.data().withOutputs(List.of("y", "z"))), TWO, ERROR,
				Problem.SEVERAL_OUTPUTS_OF_CLASSES, "data.outputs");
	}

	@Test
	void splitsLeaveRows() {
		mended(split(1.2, 0), NUMBERS, ERROR, Problem.OUT_OF_RANGE, "data.split.validation");
		mended(split(0, Double.NaN), NUMBERS, ERROR, Problem.OUT_OF_RANGE, "data.split.test");
		mended(split(0.5, 0.5), NUMBERS, ERROR, Problem.NO_TRAINING_ROWS, "data.split");
		only(RIGHT, new DataShape(Task.REGRESSION, 4, 1, 0, 0, 1), ERROR, Problem.NO_TRAINING_ROWS, "data.split");
	}

	@Test
	void dropoutIsBelowOne() {
		assertEquals(0.5, dropout(1));
		assertEquals(0.2, dropout(20));
		assertEquals(0, dropout(-0.1));
		assertEquals(0, dropout(Double.NaN));
		assertEquals(0.5, dropout(100));
	}

	private static double dropout(double wrong) {
		Mistake mistake = mended(layers(HiddenLayer.USUAL, HiddenLayer.USUAL.withDropout(wrong)), NUMBERS, ERROR,
				Problem.OUT_OF_RANGE, "architecture.hidden[1].dropout");
		assertEquals(OptionalInt.of(1), mistake.layer());
		assertEquals("[0, 1)", mistake.details().get(1));
		return fixed(mistake).architecture().hidden().get(1).dropout();
	}

	@Test
	void layersHaveNodes() {
		mended(layers(HiddenLayer.USUAL.withNodes(0)), NUMBERS, ERROR, Problem.OUT_OF_RANGE,
				"architecture.hidden[0].nodes");
	}

	@Test
	void activationsOfHiddenLayersMakeSense() {
		Mistake softmax = mended(layers(HiddenLayer.USUAL.withActivation(Activation.SOFTMAX)), NUMBERS, WARNING,
				Problem.SOFTMAX_IN_HIDDEN_LAYER, "architecture.hidden[0].activation");
		assertEquals(Activation.RELU, fixed(softmax).architecture().hidden().getFirst().activation());
		mended(layers(new HiddenLayer(1, Activation.SOFTMAX, false, 0)), NUMBERS, ERROR, Problem.SOFTMAX_OF_ONE,
				"architecture.hidden[0].activation");
		mended(layers(HiddenLayer.USUAL.withActivation(Activation.LINEAR)), NUMBERS, WARNING,
				Problem.LINEAR_HIDDEN_LAYER, "architecture.hidden[0].activation");
		Mistake selu = mended(layers(HiddenLayer.USUAL.withActivation(Activation.SELU)), NUMBERS, WARNING,
				Problem.SELU_WITHOUT_LECUN_NORMAL, "architecture.initialization");
		assertEquals(Initialization.LECUN_NORMAL, fixed(selu).architecture().initialization());
		assertEquals(OptionalInt.empty(), selu.layer());
	}

	@Test
	void theLossFitsTheTask() {
		Mistake regression = mended(loss(Loss.BINARY_CROSSENTROPY), NUMBERS, ERROR, Problem.LOSS_OF_OTHER_TASK,
				"training.loss");
		assertEquals(Optional.of(Loss.MSE), fixed(regression).training().loss());
		Mistake two = mended(loss(Loss.CATEGORICAL_CROSSENTROPY), TWO, ERROR, Problem.LOSS_OF_OTHER_TASK,
				"training.loss");
		assertEquals(List.of("categorical_crossentropy", "two_classes"), two.details());
		assertEquals(Optional.of(Loss.BINARY_CROSSENTROPY), fixed(two).training().loss());
		Mistake many = mended(loss(Loss.MSE), THREE, WARNING, Problem.UNUSUAL_LOSS, "training.loss");
		assertEquals(Optional.of(Loss.CATEGORICAL_CROSSENTROPY), fixed(many).training().loss());
		assertEquals("categorical_crossentropy", many.fix().orElseThrow().settings().getFirst().value());
		mended(loss(Loss.BINARY_CROSSENTROPY), THREE, WARNING, Problem.UNUSUAL_LOSS, "training.loss");
		mended(loss(Loss.MAE), TWO, WARNING, Problem.UNUSUAL_LOSS, "training.loss");
		assertEquals(List.of(), NetworkCheck.of(loss(Loss.HUBER), NUMBERS));
	}

	@Test
	void theOutputFitsTheTask() {
		Mistake one = mended(output(Activation.SOFTMAX), TWO, ERROR, Problem.SOFTMAX_OF_ONE, "architecture.output");
		assertEquals(Optional.of(Activation.SIGMOID), fixed(one).architecture().output());
		mended(output(Activation.SOFTMAX), NUMBERS, ERROR, Problem.SOFTMAX_OF_ONE, "architecture.output");
		mended(output(Activation.TANH), TWO, ERROR, Problem.OUTPUT_NO_PROBABILITY, "architecture.output");
		Mistake many = mended(output(Activation.SIGMOID), THREE, ERROR, Problem.OUTPUT_NO_PROBABILITY,
				"architecture.output");
		assertEquals(Optional.of(Activation.SOFTMAX), fixed(many).architecture().output());
		List<Mistake> squared = NetworkCheck.of(
				output(Activation.LINEAR).withTraining(TrainingParameters.USUAL.withLoss(Optional.of(Loss.MSE))), TWO);
		assertFalse(NetworkCheck.hasErrors(squared), squared.toString());
		assertEquals(2, squared.size());
	}

	@Test
	void theOutputReachesStandardizedValues() {
		for (Activation each : List.of(Activation.RELU, Activation.TANH, Activation.SIGMOID, Activation.SOFTPLUS)) {
			Mistake mistake = mended(output(each), NUMBERS, WARNING, Problem.OUTPUT_CANNOT_REACH,
					"architecture.output");
			assertEquals(Optional.of(Activation.LINEAR), fixed(mistake).architecture().output());
		}
		assertEquals(List.of(), NetworkCheck.of(output(Activation.LEAKY_RELU), NUMBERS));
	}

	@Test
	void numbersOfTrainingAreInTheirRanges() {
		Map<String, UnaryOperator<TrainingParameters>> wrong = Map.of("epochs", training -> training.withEpochs(0),
				"batch_size", training -> training.withBatchSize(-1), "l1", training -> training.withL1(-1),
				"l2", training -> training.withL2(Double.POSITIVE_INFINITY), "clipping.threshold",
				training -> training.withClipping(new Clipping(Clipping.Kind.NORM, 0)), "early_stopping.patience",
				training -> training.withEarlyStopping(Optional.of(new EarlyStopping(0, 0, true))),
				"early_stopping.least",
				training -> training.withEarlyStopping(Optional.of(new EarlyStopping(1, -1, true))),
				"schedule.factor",
				training -> training.withSchedule(new Schedule(Schedule.Kind.EXPONENTIAL, 1.5, 1, 0)),
				"schedule.every", training -> training.withSchedule(new Schedule(Schedule.Kind.STEP, 0.5, 0, 0)),
				"schedule.warmup", training -> training.withSchedule(new Schedule(Schedule.Kind.STEP, 0.5, 1, -1)));
		wrong.forEach((where, change) -> mended(RIGHT.withTraining(change.apply(RIGHT.training())), NUMBERS, ERROR,
				Problem.OUT_OF_RANGE, "training." + where));
	}

	@Test
	void parametersOfOptimizersAreInTheirRanges() {
		for (OptimizerKind kind : OptimizerKind.values()) {
			kind.parameters().forEach(parameter -> mended(optimizer(Optimizer.of(kind).with(parameter.name(), -1)),
					NUMBERS, ERROR, Problem.OUT_OF_RANGE, "training.optimizer." + parameter.name()));
		}
		Optimizer adam = Optimizer.of(OptimizerKind.ADAM);
		mended(optimizer(adam.with("lr", 0)), NUMBERS, ERROR, Problem.OUT_OF_RANGE, "training.optimizer.lr");
		mended(optimizer(adam.with("beta_1", 1)), NUMBERS, ERROR, Problem.OUT_OF_RANGE, "training.optimizer.beta_1");
		Mistake high = mended(optimizer(adam.with("lr", 0.5)), NUMBERS, WARNING, Problem.HIGH_LEARNING_RATE,
				"training.optimizer.lr");
		assertEquals(List.of("0.5"), high.details());
		assertEquals(0.001, fixed(high).training().optimizer().value("lr"));
		assertEquals(List.of(), NetworkCheck.of(optimizer(Optimizer.of(OptimizerKind.SGD).with("lr", 0.5)), NUMBERS));
		mended(optimizer(adam.with("momentum", 0.9)), NUMBERS, ERROR, Problem.UNKNOWN_PARAMETER,
				"training.optimizer.momentum");
	}

	@Test
	void batchesFitBatchNormalizationAndRows() {
		HiddenLayer normal = HiddenLayer.USUAL.withBatchNorm(true);
		mended(batch(layers(normal), 1), NUMBERS, ERROR, Problem.BATCH_NORM_OF_ONE_ROW, "training.batch_size");
		assertEquals(List.of(), NetworkCheck.of(batch(RIGHT, 1), NUMBERS));
		DataShape odd = new DataShape(Task.REGRESSION, 4, 1, 0, 641, 100);
		Mistake last = mended(batch(layers(normal), 64), odd, WARNING, Problem.LAST_BATCH_OF_ONE_ROW,
				"training.batch_size");
		assertEquals(65, fixed(last).training().batchSize());
		Mistake large = mended(batch(RIGHT, 1024), odd, WARNING, Problem.BATCH_LARGER_THAN_ROWS,
				"training.batch_size");
		assertEquals(641, fixed(large).training().batchSize());
	}

	@Test
	void schedulesAndStoppingHaveTimeToWork() {
		mended(RIGHT.withTraining(RIGHT.training().withSchedule(Schedule.CONSTANT.with("warmup", 50))), NUMBERS,
				WARNING, Problem.WARMUP_TOO_LONG, "training.schedule.warmup");
		Network stopping = RIGHT.withTraining(RIGHT.training().withEarlyStopping(Optional.of(EarlyStopping.USUAL)));
		assertEquals(List.of(), NetworkCheck.of(stopping, NUMBERS));
		mended(stopping.withTraining(stopping.training().withEpochs(10)), NUMBERS, WARNING, Problem.PATIENCE_TOO_LONG,
				"training.early_stopping.patience");
		Mistake without = mended(stopping.withData(split(0, 0.9).data()), NUMBERS, WARNING,
				Problem.EARLY_STOPPING_WITHOUT_VALIDATION, "data.split.validation");
		assertEquals(0.05, fixed(without).data().split().validation(), 1e-9);
		only(stopping, new DataShape(Task.REGRESSION, 4, 1, 0, 10_000, 0), WARNING,
				Problem.EARLY_STOPPING_WITHOUT_VALIDATION, "data.split.validation");
	}

	@Test
	void theTableHasInputsAndClassesThatFit() {
		only(RIGHT, new DataShape(Task.REGRESSION, 0, 1, 0, 10_000, 100), ERROR, Problem.NO_INPUTS, "data.inputs");
		only(RIGHT, new DataShape(Task.TWO_CLASSES, 4, 1, 1, 10_000, 100), ERROR, Problem.ONE_CLASS, "data.outputs");
		Mistake more = only(RIGHT, new DataShape(Task.TWO_CLASSES, 4, 1, 3, 10_000, 100), ERROR,
				Problem.MORE_CLASSES_THAN_OUTPUTS, "data.task");
		assertEquals(List.of("3", "1"), more.details());
		assertEquals(Optional.of(Task.MANY_CLASSES), more.fix().orElseThrow().apply(RIGHT).data().task());
	}

	@Test
	void parametersAreNotManyMoreThanRows() {
		DataShape small = new DataShape(Task.REGRESSION, 4, 1, 0, 20, 5);
		Network network = batch(RIGHT, 5);
		Mistake many = mended(network, small, WARNING, Problem.MANY_PARAMETERS, "architecture.hidden");
		assertEquals(List.of("4545", "20"), many.details());
		assertEquals(32, fixed(many).architecture().hidden().getFirst().nodes());
		assertTrue(only(network, new DataShape(Task.REGRESSION, 5000, 1, 0, 20, 5), WARNING, Problem.MANY_PARAMETERS,
				"architecture.hidden").fix().isEmpty());
		mended(layers(HiddenLayer.USUAL.withNodes(Integer.MAX_VALUE), HiddenLayer.USUAL.withNodes(Integer.MAX_VALUE),
				HiddenLayer.USUAL.withNodes(Integer.MAX_VALUE)),
				new DataShape(Task.REGRESSION, 4, 1, 0, Integer.MAX_VALUE, 5), ERROR, Problem.TOO_MANY_PARAMETERS,
				"architecture.hidden");
	}

	@Test
	void whatNeedsNoDataIsToldWithoutThem() {
		Network wrong = output(Activation.SOFTMAX).withData(RIGHT.data().withTask(Optional.of(Task.TWO_CLASSES)));
		assertEquals(List.of(Problem.SOFTMAX_OF_ONE), NetworkCheck.of(wrong).stream().map(Mistake::problem).toList());
		assertEquals(List.of(Problem.OUT_OF_RANGE),
				NetworkCheck.of(batch(RIGHT, 0)).stream().map(Mistake::problem).toList());
	}

	private static Network network = RIGHT;

	/** The only mistake of a network. */
	private static Mistake only(Network wrong, DataShape shape, Severity severity, Problem problem, String where) {
		network = wrong;
		List<Mistake> mistakes = NetworkCheck.of(wrong, shape);
		assertEquals(1, mistakes.size(), mistakes.toString());
		Mistake mistake = mistakes.getFirst();
		assertEquals(problem, mistake.problem());
		assertEquals(severity, mistake.severity());
		assertEquals(where, mistake.where());
		MET.add(problem);
		return mistake;
	}

	/** The only mistake of a network, whose fix leaves none. */
	private static Mistake mended(Network wrong, DataShape shape, Severity severity, Problem problem, String where) {
		Mistake mistake = only(wrong, shape, severity, problem, where);
		assertEquals(List.of(), NetworkCheck.of(fixed(mistake), shape));
		return mistake;
	}

	private static Network fixed(Mistake mistake) {
		return mistake.fix().orElseThrow().apply(network);
	}

	private static Network split(double validation, double test) {
		return RIGHT.withData(RIGHT.data().withSplit(new Split(validation, test, 1)));
	}

	private static Network layers(HiddenLayer... layers) {
		return RIGHT.withArchitecture(Architecture.USUAL.withHidden(List.of(layers)));
	}

	private static Network output(Activation activation) {
		return RIGHT.withArchitecture(Architecture.USUAL.withOutput(Optional.of(activation)));
	}

	private static Network loss(Loss loss) {
		return RIGHT.withTraining(RIGHT.training().withLoss(Optional.of(loss)));
	}

	private static Network optimizer(Optimizer optimizer) {
		return RIGHT.withTraining(RIGHT.training().withOptimizer(optimizer));
	}

	private static Network batch(Network network, int size) {
		return network.withTraining(network.training().withBatchSize(size));
	}
}
