package org.brushwork.train.dl4j.engine;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/** What updaters of ours have in common: a learning rate, which the loop sets, and no schedule. */
@NonNullByDefault({}) // DL4J says nothing about null
abstract class RatedUpdater implements IUpdater {

	private static final long serialVersionUID = 1L;

	private double rate;

	RatedUpdater(double rate) {
		this.rate = rate;
	}

	/** The learning rate as it is now. */
	final double rate() {
		return rate;
	}

	/** What works for some parameters; its state comes later. */
	abstract GradientUpdater<?> updater();

	@Override
	public abstract RatedUpdater clone();

	@Override
	public final GradientUpdater<?> instantiate(INDArray state, boolean initialize) {
		GradientUpdater<?> updater = updater();
		updater.setStateViewArray(state, state.shape(), state.ordering(), initialize);
		return updater;
	}

	@Override
	public final GradientUpdater<?> instantiate(Map<String, INDArray> state, boolean initialize) {
		GradientUpdater<?> updater = updater();
		updater.setState(state, initialize);
		return updater;
	}

	@Override
	public final double getLearningRate(int iteration, int epoch) {
		return rate;
	}

	@Override
	public final boolean hasLearningRate() {
		return true;
	}

	@Override
	public final void setLrAndSchedule(double changed, ISchedule schedule) {
		rate = changed;
	}
}
