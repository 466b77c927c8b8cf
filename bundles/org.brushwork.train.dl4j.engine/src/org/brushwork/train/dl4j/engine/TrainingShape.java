package org.brushwork.train.dl4j.engine;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.network.Network;

/** What must be equal for a training to go on from a checkpoint: sizes, kinds, seed and the rows themselves. */
final class TrainingShape {

	private static final int CHUNK = 1024;

	private TrainingShape() {
		// functions only
	}

	/**
	 * As text.
	 *
	 * @param memory how many numbers the optimizer remembers
	 */
	static String of(Network network, TrainingData data, int memory) {
		return network.architecture() + " " + network.training().optimizer().kind() + " " + memory + " " + data.task()
				+ " " + data.inputs().hashCode() + " " + data.inputs().size() + " " + data.width() + " "
				+ data.training().size() + " " + data.validation().size() + " " + network.training().seed() + " "
				+ rows(data);
	}

	/** A checksum of the rows that are learned from and measured with: others would spoil what was recorded. */
	private static long rows(TrainingData data) {
		CRC32C sum = new CRC32C();
		ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * CHUNK);
		for (Part part : List.of(data.training(), data.validation())) {
			for (float[] values : List.of(part.inputs(), part.outputs())) {
				for (int from = 0; from < values.length; from += CHUNK) {
					int count = Math.min(CHUNK, values.length - from);
					bytes.clear().asFloatBuffer().put(values, from, count);
					sum.update(bytes.limit(Float.BYTES * count));
				}
			}
		}
		return sum.getValue();
	}
}
