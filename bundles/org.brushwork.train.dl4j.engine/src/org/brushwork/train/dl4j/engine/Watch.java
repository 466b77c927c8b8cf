package org.brushwork.train.dl4j.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.LayerShape;
import org.brushwork.train.network.Network;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.Measured;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.Distribution;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Takes the distributions of a step, by its own arrays: activations of the pass forward, gradients of the mean loss
 * before clipping, what was then taken off the weights, and the weights after it.
 */
final class Watch {

	/** Of larger arrays of activations only the first values are counted. */
	private static final int MOST_ACTIVATIONS = 1 << 20;

	/** Where a layer's numbers lie: weights from {@code from}, then biases. */
	private record Place(int weights, int biases, int end, int activation) {
	}

	private final org.brushwork.train.dl4j.engine.Model model;
	private final int bins;
	private final List<Place> places = new ArrayList<>();
	private final List<Histogram> activations = new ArrayList<>();
	private float[] gradients = new float[0];
	private boolean wanted;

	Watch(org.brushwork.train.dl4j.engine.Model model, Network network, List<LayerShape> shapes, int bins) {
		this.model = model;
		this.bins = bins;
		place(network, shapes);
		model.net().setListeners(new Forward());
	}

	private void place(Network network, List<LayerShape> shapes) {
		int at = 0;
		int layer = 0;
		for (int i = 0; i < shapes.size(); i++) {
			LayerShape shape = shapes.get(i);
			List<HiddenLayer> hidden = network.architecture().hidden();
			boolean norm = i < hidden.size() && hidden.get(i).batchNorm();
			layer += norm ? 3 : 1;
			int biases = at + shape.inputs() * shape.outputs();
			int end = biases + shape.outputs();
			places.add(new Place(at, biases, end, layer));
			at = end + (norm ? 4 * shape.outputs() : 0);
		}
	}

	/** Before a step that is to be watched. */
	void begin() {
		wanted = true;
		activations.clear();
	}

	/** Between its gradients and its update. */
	void differentiated(int rows) {
		gradients = model.gradients();
		for (int i = 0; i < gradients.length; i++) {
			gradients[i] /= rows;
		}
		MeanLoss outputs = model.lossFunction();
		activations.add(Histogram.of(outputs.outputs(), 0, Math.min(outputs.used(), MOST_ACTIVATIONS), bins));
		wanted = false;
	}

	/** After its update: gives everything to somebody. */
	void updated(int epoch, long step, Records records) throws IOException {
		float[] updates = model.gradients();
		float[] weights = model.parameters();
		for (int i = 0; i < places.size(); i++) {
			Place place = places.get(i);
			give(records, epoch, step, i, Measured.WEIGHTS, Histogram.of(weights, place.weights, place.biases, bins));
			give(records, epoch, step, i, Measured.BIASES, Histogram.of(weights, place.biases, place.end, bins));
			give(records, epoch, step, i, Measured.ACTIVATIONS, activations.get(i));
			give(records, epoch, step, i, Measured.WEIGHT_GRADIENTS,
					Histogram.of(gradients, place.weights, place.biases, bins));
			give(records, epoch, step, i, Measured.BIAS_GRADIENTS,
					Histogram.of(gradients, place.biases, place.end, bins));
			give(records, epoch, step, i, Measured.WEIGHT_UPDATES,
					Histogram.of(updates, place.weights, place.biases, bins));
			give(records, epoch, step, i, Measured.BIAS_UPDATES,
					Histogram.of(updates, place.biases, place.end, bins));
		}
		activations.clear();
	}

	private static void give(Records records, int epoch, long step, int layer, Measured measured, Histogram histogram)
			throws IOException {
		records.add(new Distribution(epoch, step, layer, measured, histogram));
	}

	/** Takes records. */
	interface Records {

		void add(RunRecord record) throws IOException;
	}

	/** Sees the activations while they are there. */
	@NonNullByDefault({}) // DL4J says nothing about null
	private final class Forward extends BaseTrainingListener {

		@Override
		public void onForwardPass(Model net, List<INDArray> arrays) {
			if (!wanted) {
				return;
			}
			// The output layer's are not there yet.
			for (Place place : places.subList(0, places.size() - 1)) {
				INDArray array = arrays.get(place.activation);
				int length = (int) Math.min(array.length(), MOST_ACTIVATIONS);
				float[] values = new float[length];
				Floats.read(array, values, length);
				activations.add(Histogram.of(values, 0, length, bins));
			}
		}
	}
}
