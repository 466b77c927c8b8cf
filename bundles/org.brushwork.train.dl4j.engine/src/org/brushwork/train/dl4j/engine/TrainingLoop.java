package org.brushwork.train.dl4j.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brushwork.core.record.Frame;
import org.brushwork.train.data.EpochOrder;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.network.LayerShape;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Validation;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Trains a network, epoch by epoch. Each begins with {@code Nd4j.getRandom().setSeed(seed + epoch)} and the rows in the
 * order of {@link EpochOrder}, so that it depends on nothing but what the checkpoint of the one before holds.
 */
final class TrainingLoop {

	/** Where records go, as frames. */
	interface Sink {

		void send(Frame frame) throws IOException;
	}

	private final TrainingParameters training;
	private final TrainingData data;
	private final Path folder;
	private final Recording recording;
	private final Sink sink;
	private final Commands commands;

	private final Model model;
	private final Batch batch;
	private final Watch watch;
	private final EpochScore score;
	private final StepBuffer steps;
	private final Patience patience;
	private final Budget epochBudget;
	private final Budget stepBudget;
	private final int stepsPerEpoch;
	private final String shape;

	private int epoch;
	private long step;
	private double rate;
	private double lastRate = Double.NaN;
	private long watchingNanos;
	private long watchedAt;
	private long written;
	private long distributions;

	TrainingLoop(Network network, TrainingData data, Path folder, Recording recording, Sink sink, Commands commands) {
		this.data = data;
		this.folder = folder;
		this.recording = recording;
		this.sink = sink;
		this.commands = commands;
		training = network.training();
		int size = Math.min(training.batchSize(), data.training().size());
		stepsPerEpoch = (data.training().size() + size - 1) / size;
		model = new Model(network, data);
		batch = new Batch(data, size);
		List<LayerShape> shapes = LayerShape.of(network.architecture(), data.inputs().size(), data.width());
		watch = new Watch(model, network, shapes, recording.bins());
		score = new EpochScore(data);
		steps = new StepBuffer(this::send);
		patience = new Patience(training.earlyStopping());
		long takes = recording.everySteps() == 0 ? 1
				: Math.max(1, (long) stepsPerEpoch * training.epochs() / recording.everySteps());
		long half = recording.everySteps() == 0 ? recording.bytes() : recording.bytes() / 2;
		epochBudget = new Budget(half, training.epochs());
		stepBudget = new Budget(recording.bytes() - half, takes);
		rate = asked();
		shape = TrainingShape.of(network, data, model.memory().length);
	}

	/** Begins a run: sends what is known of it. */
	void begin() throws IOException {
		event(Kind.STARTED, Double.NaN);
		send(score.curves());
		Part validation = data.validation();
		if (validation.size() > 0) {
			send(new Validation(validation.rows(), data.width(), restore(validation.outputs().clone())));
		}
	}

	/**
	 * Goes on from the checkpoint.
	 *
	 * @throws EngineFailure if there is none, or one of another training
	 */
	void resume() throws EngineFailure, IOException {
		Checkpoint checkpoint = Checkpoint.read(folder.resolve(RunFolder.CHECKPOINT))
				.orElseThrow(() -> new EngineFailure(Problem.NOT_CONTINUABLE, "no checkpoint", null));
		if (!checkpoint.shape().equals(shape)) {
			throw new EngineFailure(Problem.NOT_CONTINUABLE, "another network or other data", null);
		}
		model.restore(checkpoint.weights(), checkpoint.memory());
		epoch = checkpoint.epoch() + 1;
		step = checkpoint.iteration();
		rate = checkpoint.rate();
		patience.resume(checkpoint.best(), checkpoint.bestEpoch(), checkpoint.waited());
		epochBudget.resume(checkpoint.used());
		event(Kind.STARTED, Double.NaN);
		if (asked() != checkpoint.asked()) {
			rate = asked();
			event(Kind.LEARNING_RATE, rate);
		}
	}

	/** The learning rate that the description of the network asks for. */
	private double asked() {
		return training.optimizer().value("lr");
	}

	/** Trains until it is over. */
	void run() throws EngineFailure, IOException, InterruptedException {
		while (epoch < training.epochs()) {
			if (!trainEpoch()) {
				steps.flush();
				event(Kind.STOPPED, Double.NaN);
				return;
			}
			epoch++;
			if (patience.exhausted()) {
				epoch--;
				test();
				event(Kind.STOPPED_EARLY, Double.NaN);
				return;
			}
		}
		epoch = Math.max(0, epoch - 1);
		test();
		event(Kind.FINISHED, Double.NaN);
	}

	/** Measures the weights that are kept with rows that were not looked at before. */
	private void test() throws IOException {
		Part test = data.test();
		if (test.size() == 0) {
			return;
		}
		int kept = epoch;
		if (patience.exhausted() && patience.restoresBest()) {
			Optional<Checkpoint> best = Checkpoint.read(folder.resolve(RunFolder.BEST));
			if (best.isPresent()) {
				kept = best.get().epoch();
				model.restore(best.get().weights(), best.get().memory());
			}
		}
		float[] predicted = model.predict(test.inputs(), test.size());
		send(score.tested(kept, loss(test, predicted), test.outputs(), predicted));
	}

	/** The mean loss of some rows, with L1 and L2. */
	private double loss(Part part, float[] predicted) {
		return model.lossFunction().sum(part.outputs(), predicted, predicted.length, data.width()) / part.size()
				+ model.penalty();
	}

	/** Where it is: the epoch. */
	int epoch() {
		return epoch;
	}

	/** Where it is: steps done in all. */
	long step() {
		return step;
	}

	/** Whether it was done to its end. */
	private boolean trainEpoch() throws EngineFailure, IOException, InterruptedException {
		long start = System.nanoTime();
		watchingNanos = 0;
		Nd4j.getRandom().setSeed(training.seed() + epoch);
		int[] order = EpochOrder.of(data.training().size(), training.seed(), epoch);
		score.begin();
		for (int at = 0; at < order.length; at += batch.most()) {
			if (commands.any() && !obey()) {
				return false;
			}
			batch.gather(order, at, Math.min(batch.most(), order.length - at));
			step(at + batch.most() >= order.length);
		}
		endEpoch(start);
		return true;
	}

	private void step(boolean last) throws EngineFailure, IOException {
		double now = training.learningRate(rate, epoch, step);
		if (now != lastRate) {
			model.learningRate(now);
			lastRate = now;
		}
		boolean watched = last && epochBudget.takes(epoch) || between();
		if (watched) {
			watch.begin();
		}
		model.differentiate(batch);
		double loss = model.loss();
		MeanLoss outputs = model.lossFunction();
		double metric = score.metric(batch.actual(), outputs.outputs(), outputs.used());
		if (watched) {
			timed(() -> watch.differentiated(batch.size()));
		}
		model.update(batch.size(), step, epoch);
		step++;
		steps.add(step - 1, loss, metric);
		if (!Double.isFinite(loss)) {
			steps.flush();
			throw new EngineFailure(Problem.NOT_A_NUMBER, "step " + step, null);
		}
		score.add(loss, metric, batch.size());
		if (watched) {
			take(last);
		}
	}

	/** Whether distributions are wanted in the middle of an epoch. */
	private boolean between() {
		int every = recording.everySteps();
		return every > 0 && (step + 1) % every == 0 && stepBudget.takes((step + 1) / every - 1)
				&& System.nanoTime() - watchedAt >= recording.everyMillis() * 1_000_000L;
	}

	private void take(boolean last) throws IOException {
		long before = written;
		timed(() -> watch.updated(epoch, step, this::send));
		watchedAt = System.nanoTime();
		if (last) {
			distributions = written - before;
		} else {
			stepBudget.took(step / recording.everySteps() - 1, written - before);
		}
	}

	private void endEpoch(long start) throws EngineFailure, IOException {
		steps.flush();
		Part validation = data.validation();
		float[] predicted = model.predict(validation.inputs(), validation.size());
		double validationLoss = loss(validation, predicted);
		boolean better = patience.better(epoch, validation.size() > 0 ? validationLoss : score.loss());
		double[] values = score.values(validationLoss, validation.outputs(), predicted, lastRate);
		if (epochBudget.takes(epoch) || patience.exhausted()) {
			timed(() -> predicted(predicted));
		}
		save(better);
		long all = System.nanoTime() - start;
		send(new EpochDone(epoch, step, System.currentTimeMillis(), values, all - watchingNanos, watchingNanos));
	}

	private void predicted(float[] predicted) throws IOException {
		long before = written;
		if (predicted.length > 0) {
			send(new Predicted(epoch, step, restore(predicted.clone())));
		}
		epochBudget.took(epoch, written - before + distributions);
	}

	private void save(boolean better) throws EngineFailure {
		Checkpoint checkpoint = new Checkpoint(shape, epoch, step, rate, asked(), patience.best(), patience.bestEpoch(),
				patience.waited(), epochBudget.used(), model.parameters(), model.memory());
		try {
			if (better) {
				checkpoint.write(folder.resolve(RunFolder.BEST));
			}
			checkpoint.write(folder.resolve(RunFolder.CHECKPOINT));
		} catch (IOException e) {
			throw EngineFailure.unwritable(e);
		}
	}

	/** Does what it was told; whether it goes on. */
	private boolean obey() throws IOException, InterruptedException {
		commands.looked();
		changeRate();
		if (commands.paused()) {
			steps.flush();
			event(Kind.PAUSED, Double.NaN);
			while (commands.paused()) {
				commands.rest();
				changeRate();
			}
			if (!commands.stopped()) {
				event(Kind.RESUMED, Double.NaN);
			}
		}
		return !commands.stopped();
	}

	private void changeRate() throws IOException {
		OptionalDouble changed = commands.takeRate();
		if (changed.isPresent()) {
			steps.flush();
			rate = changed.getAsDouble();
			event(Kind.LEARNING_RATE, rate);
		}
	}

	private void event(Kind kind, double value) throws IOException {
		send(new Event(kind, epoch, step, System.currentTimeMillis(), value, ""));
	}

	private void send(RunRecord record) throws IOException {
		Frame frame = RunFrames.encode(record);
		written += frame.payload().length + Frame.OVERHEAD;
		sink.send(frame);
	}

	/** In the table's units, in the same array. */
	private float[] restore(float[] outputs) {
		for (int i = 0; i < outputs.length && !data.scaling().isEmpty(); i++) {
			outputs[i] = (float) data.scaling().get(i % data.width()).restore(outputs[i]);
		}
		return outputs;
	}

	/** Does something that is only for those who watch. */
	private void timed(Work work) throws IOException {
		long start = System.nanoTime();
		work.run();
		watchingNanos += System.nanoTime() - start;
	}

	private interface Work {

		void run() throws IOException;
	}
}
