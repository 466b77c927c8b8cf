package org.brushwork.train.network;

import java.util.List;

/**
 * A network and how it is trained, as a {@code *.network} file describes it. It may have mistakes: see the checks.
 *
 * @param data         what it learns from
 * @param architecture its layers
 * @param training     how it learns
 */
public record Network(DataSource data, Architecture architecture, TrainingParameters training) {

	/**
	 * One with usual values.
	 *
	 * @param file    of data, relative to the network's own file
	 * @param outputs names of columns
	 */
	public static Network of(String file, List<String> outputs) {
		return new Network(DataSource.of(file, outputs), Architecture.USUAL, TrainingParameters.USUAL);
	}

	/** The same with other data. */
	public Network withData(DataSource given) {
		return new Network(given, architecture, training);
	}

	/** The same with other layers. */
	public Network withArchitecture(Architecture given) {
		return new Network(data, given, training);
	}

	/** The same that learns in another way. */
	public Network withTraining(TrainingParameters given) {
		return new Network(data, architecture, given);
	}
}
