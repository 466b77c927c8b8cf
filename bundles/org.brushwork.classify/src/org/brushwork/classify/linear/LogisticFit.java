package org.brushwork.classify.linear;

/**
 * A trained model and what its training can be taken up again from.
 *
 * @param model what came out
 * @param turns how often all rows were gone through
 * @param state where the training stands
 */
public record LogisticFit(LinearModel model, int turns, State state) {

	/** The multipliers of all rows, and the labels and costs that they belong to. */
	public static final class State {

		final double[] alphas;
		final int[] labels;
		final double[] costs;

		State(double[] alphas, int[] labels, double[] costs) {
			this.alphas = alphas;
			this.labels = labels;
			this.costs = costs;
		}
	}
}
