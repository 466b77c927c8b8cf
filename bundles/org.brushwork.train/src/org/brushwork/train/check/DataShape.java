package org.brushwork.train.check;

import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Task;

/**
 * What matters of data to the checks.
 *
 * @param task       what is predicted
 * @param inputs     of the network
 * @param width      outputs of the network
 * @param classes    how many there are; 0 for a regression
 * @param training   rows to learn from
 * @param validation rows that every epoch is measured with
 */
public record DataShape(Task task, int inputs, int width, int classes, int training, int validation) {

	/** That of some data. */
	public static DataShape of(TrainingData data) {
		return new DataShape(data.task(), data.inputs().size(), data.width(), data.classes().size(),
				data.training().size(), data.validation().size());
	}
}
