package org.brushwork.train.dl4j.engine;

import java.util.OptionalDouble;
import org.brushwork.train.process.EngineMessage;
import org.brushwork.train.process.EngineMessage.LearningRate;
import org.brushwork.train.process.EngineMessage.Pause;
import org.brushwork.train.process.EngineMessage.Resume;
import org.brushwork.train.process.EngineMessage.Stop;

/** What the loop has been told to do and has not done yet; told on one thread, looked at on another between steps. */
final class Commands {

	private volatile boolean any;
	private boolean paused;
	private boolean stopped;
	private double rate = Double.NaN;

	/** Takes a message; others than commands are not for it. */
	synchronized void tell(EngineMessage message) {
		switch (message) {
		case Pause pause -> paused = true;
		case Resume resume -> paused = false;
		case Stop stop -> stopped = true;
		case LearningRate change -> rate = change.rate();
		default -> {
			return;
		}
		}
		any = true;
		notifyAll();
	}

	/** Whether there may be something to do: one look at a variable. */
	boolean any() {
		return any;
	}

	/** Before it is looked what. */
	synchronized void looked() {
		any = stopped;
	}

	synchronized boolean stopped() {
		return stopped;
	}

	synchronized boolean paused() {
		return paused && !stopped;
	}

	/** Waits until it is not paused any more, or there is something else to do. */
	synchronized void rest() throws InterruptedException {
		while (paused && !stopped && Double.isNaN(rate)) {
			wait();
		}
	}

	/** The new learning rate, once. */
	synchronized OptionalDouble takeRate() {
		double changed = rate;
		rate = Double.NaN;
		return Double.isNaN(changed) ? OptionalDouble.empty() : OptionalDouble.of(changed);
	}
}
