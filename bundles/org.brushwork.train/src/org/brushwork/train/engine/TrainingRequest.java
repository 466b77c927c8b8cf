package org.brushwork.train.engine;

import java.nio.file.Path;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Network;

/**
 * What an engine is asked to train.
 *
 * @param network   the description; its file names and columns have been followed, and it has no mistakes
 * @param data      made ready by that description
 * @param folder    of the run: made by {@code RunFolder.create}, or one of an earlier training to be continued
 * @param recording what is written down
 */
public record TrainingRequest(Network network, TrainingData data, Path folder, Recording recording) {
}
