package org.brushwork.train.dl4j;

import java.util.List;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.LayerShape;

/**
 * How much memory the process may have, by what it has to do.
 *
 * @param heap    of Java, MB
 * @param natives outside of it, MB
 */
record EngineLimits(long heap, long natives) {

	private static final long MEGABYTE = 1 << 20;
	private static final long LEAST_HEAP = 256;
	private static final long LEAST_NATIVES = 512;

	/** What the libraries themselves and their threads take, MB. */
	private static final long BASE = 800;

	/** For a training: several times what its arrays take at once. */
	static EngineLimits of(TrainingRequest request) {
		TrainingData data = request.data();
		long rows = (long) data.training().size() + data.validation().size() + data.test().size();
		long table = Float.BYTES * rows * (data.inputs().size() + data.width());
		List<LayerShape> shapes = LayerShape.of(request.network().architecture(), data.inputs().size(), data.width());
		long parameters = Float.BYTES * LayerShape.parameters(shapes);
		long nodes = data.inputs().size() + data.width()
				+ request.network().architecture().hidden().stream().mapToLong(HiddenLayer::nodes).sum();
		long batch = Math.max(2048, Math.min(request.network().training().batchSize(), data.training().size()));
		long step = Float.BYTES * batch * nodes;
		return new EngineLimits(LEAST_HEAP + (3 * table + 10 * parameters + 6 * step) / MEGABYTE,
				LEAST_NATIVES + (8 * parameters + 12 * step) / MEGABYTE);
	}

	/** As flags of a Java machine. */
	List<String> flags() {
		return List.of("-Xmx" + heap + "m", "-Dorg.bytedeco.javacpp.maxbytes=" + natives + "m",
				"-Dorg.bytedeco.javacpp.maxphysicalbytes=" + (heap + natives + BASE) + "m");
	}
}
