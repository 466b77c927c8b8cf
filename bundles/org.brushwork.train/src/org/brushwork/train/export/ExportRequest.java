package org.brushwork.train.export;

import org.brushwork.train.data.PreparedData;
import org.brushwork.train.network.Network;

/**
 * What is exported.
 *
 * @param network without mistakes
 * @param data    made ready by it
 * @param file    of the data as the program is to name it, absolute or relative to where it is started, with slashes; of
 *                {@code .gz} the packed content is read
 */
public record ExportRequest(Network network, PreparedData data, String file) {
}
