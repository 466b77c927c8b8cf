package org.brushwork.train.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.brushwork.core.process.ChildEnd;
import org.brushwork.core.process.ChildJvm;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.process.EngineMessage;
import org.brushwork.train.process.EngineMessage.Done;
import org.brushwork.train.process.EngineMessage.Failed;
import org.brushwork.train.process.EngineMessage.LearningRate;
import org.brushwork.train.process.EngineMessage.Pause;
import org.brushwork.train.process.EngineMessage.Ready;
import org.brushwork.train.process.EngineMessage.Resume;
import org.brushwork.train.process.EngineMessage.Stop;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunWriter;
import org.eclipse.jdt.annotation.Nullable;

/** A training in a process: writes down what that tells, on a thread of its own. */
final class Dl4jTraining implements Training {

	private final Path folder;
	private final TrainingListener listener;
	private final RunWriter writer;
	private final boolean fresh;
	private final CountDownLatch ready = new CountDownLatch(1);
	private final CountDownLatch ended = new CountDownLatch(1);
	private volatile State state = State.RUNNING;
	private volatile boolean begun;
	private volatile boolean abandoned;
	private volatile @Nullable TrainingException refusal;
	private volatile @Nullable ChildJvm child;
	private volatile @Nullable TrainingException failure;
	private State last = State.FAILED;
	private int epoch;
	private long step;

	/** @param fresh whether the run has no records yet */
	Dl4jTraining(Path folder, TrainingListener listener, RunWriter writer, boolean fresh) {
		this.folder = folder;
		this.listener = listener;
		this.writer = writer;
		this.fresh = fresh;
	}

	/** Begins to listen to a process, which is closed in the end. */
	void run(ChildJvm process) {
		child = process;
		Thread thread = new Thread(() -> listen(process), "training");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * Waits until the first step is about to be done.
	 *
	 * @throws TrainingException  if it has ended before
	 * @throws CancelledException if nobody wants it any more
	 */
	void awaitReady(Progress progress) throws TrainingException, CancelledException {
		try {
			while (!ready.await(20, TimeUnit.MILLISECONDS)) {
				progress.checkCancelled();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
		TrainingException failed = failure;
		if (!begun && failed != null) {
			throw failed;
		}
	}

	/**
	 * It does not begin: nothing is left running and open. A new run says why; one that there was stays as it is.
	 *
	 * @param problem null if it is not wanted any more
	 */
	void abandon(@Nullable TrainingException problem) {
		ChildJvm process = child;
		abandoned = true;
		refusal = problem;
		if (process == null) {
			fail(new TrainingException(Problem.NOT_STARTED, ""));
			closeWriter();
			return;
		}
		process.kill();
		try {
			ended.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void listen(ChildJvm process) {
		try {
			Optional<EngineMessage> end = Optional.empty();
			for (Optional<Frame> frame = process.receive(); frame.isPresent()
					&& end.isEmpty(); frame = end.isEmpty() ? process.receive() : Optional.empty()) {
				end = hear(frame.get());
			}
			conclude(process, end);
		} catch (IOException e) {
			fail(TrainingException.unwritable(e));
		} catch (InterruptedException | RuntimeException e) {
			fail(new TrainingException(Problem.CRASHED, e.toString(), e));
		} finally {
			process.close();
			closeWriter();
			state = last;
			ready.countDown();
			ended.countDown();
		}
	}

	/** Takes what the process says; something if it is the last. */
	private Optional<EngineMessage> hear(Frame frame) throws IOException {
		if (frame.type() <= RunFrames.LAST_TYPE) {
			Optional<RunRecord> record = RunFrames.decode(frame);
			record.ifPresent(this::follow);
			writer.append(frame);
			record.ifPresent(listener::recorded);
			return Optional.empty();
		}
		EngineMessage message = EngineMessage.decode(frame);
		if (message instanceof Ready) {
			begun = true;
			ready.countDown();
			return Optional.empty();
		}
		return Optional.of(message);
	}

	private void follow(RunRecord record) {
		switch (record) {
		case Steps steps -> step = steps.first() + steps.values().length / Math.max(1, steps.curves());
		case EpochDone done -> epoch = done.epoch() + 1;
		case Event event -> follow(event);
		default -> {
			// says nothing of where it is
		}
		}
	}

	private void follow(Event event) {
		epoch = event.epoch();
		step = event.step();
		switch (event.kind()) {
		case PAUSED -> state = State.PAUSED;
		case RESUMED -> state = State.RUNNING;
		case FINISHED, STOPPED_EARLY -> last = State.FINISHED;
		case STOPPED -> last = State.STOPPED;
		default -> {
			// goes on as before
		}
		}
	}

	private void conclude(ChildJvm process, Optional<EngineMessage> end) throws InterruptedException {
		if (end.isPresent() && end.get() instanceof Done) {
			return;
		}
		if (end.isPresent() && end.get() instanceof Failed failed) {
			epoch = failed.epoch();
			step = failed.step();
			fail(new TrainingException(failed.problem(), failed.detail()));
			return;
		}
		ChildEnd how = process.await();
		Problem problem = how.kind() == ChildEnd.Kind.OUT_OF_MEMORY ? Problem.OUT_OF_MEMORY : Problem.CRASHED;
		fail(new TrainingException(problem, how.status() + " " + how.lastWords()));
	}

	private void fail(TrainingException problem) {
		TrainingException refused = refusal;
		TrainingException why = refused == null ? problem : refused;
		failure = why;
		last = State.FAILED;
		if (abandoned && refused == null) {
			last = State.STOPPED;
		}
		if (begun || fresh) {
			record(last == State.STOPPED
					? new Event(Kind.STOPPED, epoch, step, System.currentTimeMillis(), Double.NaN, "")
					: failed(why));
		}
	}

	private Event failed(TrainingException problem) {
		return new Event(Kind.FAILED, epoch, step, System.currentTimeMillis(), Double.NaN,
				String.valueOf(problem.getMessage()));
	}

	/** Writes an event if that can be, and tells it in any case. */
	private void record(Event event) {
		try {
			writer.append(event);
		} catch (IOException e) {
			// The disk is full or gone: that it failed is told at least.
		}
		listener.recorded(event);
	}

	private void closeWriter() {
		try {
			writer.close();
		} catch (IOException e) {
			// Everything that could be written has been.
		}
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public State state() {
		return state;
	}

	@Override
	public void pause() {
		tell(new Pause());
	}

	@Override
	public void resume() {
		tell(new Resume());
	}

	@Override
	public void stop() {
		tell(new Stop());
	}

	@Override
	public void learningRate(double rate) {
		if (!(rate > 0) || Double.isInfinite(rate)) {
			throw new IllegalArgumentException("a learning rate must be above 0 and finite, got: " + rate);
		}
		tell(new LearningRate(rate));
	}

	private void tell(EngineMessage message) {
		ChildJvm process = child;
		try {
			if (process != null && !state.ended()) {
				process.send(message.encode());
			}
		} catch (IOException e) {
			// It has just ended.
		}
	}

	@Override
	public State await() throws InterruptedException {
		ended.await();
		return state;
	}

	@Override
	public boolean await(long millis) throws InterruptedException {
		return ended.await(millis, TimeUnit.MILLISECONDS);
	}
}
