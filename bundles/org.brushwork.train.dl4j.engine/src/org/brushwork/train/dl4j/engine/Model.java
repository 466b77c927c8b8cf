package org.brushwork.train.dl4j.engine;

import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Network;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.updater.MultiLayerUpdater;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;

/** A network being trained, step by step, on one thread. */
final class Model {

	private static final int ROWS_AT_ONCE = 2048;

	private final MultiLayerNetwork net;
	private final MeanLoss loss;
	private final MultiLayerUpdater updater;
	private final INDArray parameters;
	private final INDArray gradients;
	private final LayerWorkspaceMgr workspaces = LayerWorkspaceMgr.noWorkspaces();
	private final int inputs;
	private final int width;

	/** One whose weights are drawn by the network's seed. */
	Model(Network network, TrainingData data) {
		net = new MultiLayerNetwork(NetworkBuilder.configuration(network, data));
		net.init();
		loss = (MeanLoss) ((OutputLayer) net.getOutputLayer().conf().getLayer()).getLossFn();
		updater = (MultiLayerUpdater) net.getUpdater();
		parameters = net.params().reshape(net.params().length());
		gradients = net.getFlattenedGradients().reshape(parameters.length());
		inputs = data.inputs().size();
		width = data.width();
		for (Layer layer : net.getLayers()) {
			// Dropout of the next layer would show in the activations of the one before.
			layer.allowInputModification(false);
		}
	}

	MultiLayerNetwork net() {
		return net;
	}

	/** Forward and backward: loss, outputs and gradients are those of the batch then; gradients not yet of its mean. */
	void differentiate(Batch batch) {
		net.setInputMiniBatchSize(batch.size());
		net.setInput(batch.features());
		net.setLabels(batch.labels());
		net.computeGradientAndScore();
	}

	/** Makes updates of the gradients, in the same place, and takes them off the weights. */
	void update(int rows, long iteration, int epoch) {
		updater.update(net.gradient(), (int) Math.min(Integer.MAX_VALUE, iteration), epoch, rows, workspaces);
		parameters.subi(gradients);
	}

	/** From the next update on. */
	void learningRate(double rate) {
		for (UpdaterBlock block : updater.getUpdaterBlocks()) {
			IUpdater updates = block.getGradientUpdater().getConfig();
			if (updates.hasLearningRate()) {
				updates.setLrAndSchedule(rate, null);
			}
		}
	}

	/** Of the last batch, with L1 and L2. */
	double loss() {
		return net.score();
	}

	/** What L1 and L2 add to a loss. */
	double penalty() {
		return net.calcRegularizationScore(true);
	}

	MeanLoss lossFunction() {
		return loss;
	}

	int width() {
		return width;
	}

	/** All weights, a copy. */
	float[] parameters() {
		return Floats.of(parameters);
	}

	/** Gradients, or after {@link #update} updates: a copy, laid out as the weights. */
	float[] gradients() {
		return Floats.of(gradients);
	}

	/** What the optimizer remembers, a copy; empty if that is nothing. */
	float[] memory() {
		INDArray state = updater.getStateViewArray();
		return state == null ? new float[0] : Floats.of(state);
	}

	/** Puts weights and memory back. */
	void restore(float[] weights, float[] memory) {
		Floats.write(weights, parameters, weights.length);
		if (memory.length > 0) {
			Floats.write(memory, updater.getStateViewArray(), memory.length);
		}
	}

	/** Outputs without dropout, row by row. */
	float[] predict(float[] rows, int count) {
		float[] outputs = new float[count * width];
		for (int from = 0; from < count; from += ROWS_AT_ONCE) {
			int some = Math.min(ROWS_AT_ONCE, count - from);
			float[] part = new float[some * inputs];
			System.arraycopy(rows, from * inputs, part, 0, part.length);
			INDArray output = net.output(Nd4j.createFromArray(part).reshape('c', some, inputs), false);
			System.arraycopy(Floats.of(output.ordering() == 'c' ? output : output.dup('c')), 0, outputs, from * width,
					some * width);
		}
		return outputs;
	}
}
