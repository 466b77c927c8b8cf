package org.brushwork.train.dl4j.engine;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch normalisation (Ioffe and Szegedy 2015) of rows of floats: an operation of ND4J takes longer to call than arrays
 * of this size take to compute, so each pass is one loop over Java arrays, which are used again.
 */
@NonNullByDefault({}) // DL4J says nothing about null
final class BatchNormLayer extends BatchNormalization {

	private static final long serialVersionUID = 1L;

	private float[] values = new float[0];
	private float[] normalized = new float[0];
	private float[] mean = new float[0];
	private float[] variance = new float[0];
	private float[] inverse = new float[0];
	private float[] first = new float[0];
	private float[] second = new float[0];

	BatchNormLayer(NeuralNetConfiguration configuration, DataType type) {
		super(configuration, type);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		int rows = (int) input.size(0);
		int nodes = (int) input.size(1);
		make(rows * nodes, nodes);
		load(input);
		if (training) {
			measure(rows, nodes);
		} else {
			Floats.read(getParam(BatchNormalizationParamInitializer.GLOBAL_MEAN), mean, nodes);
			Floats.read(getParam(BatchNormalizationParamInitializer.GLOBAL_VAR), variance, nodes);
		}
		double eps = layerConf().getEps();
		for (int j = 0; j < nodes; j++) {
			inverse[j] = (float) (1 / Math.sqrt(variance[j] + eps));
		}
		Floats.read(getParam(BatchNormalizationParamInitializer.GAMMA), first, nodes);
		Floats.read(getParam(BatchNormalizationParamInitializer.BETA), second, nodes);
		for (int i = 0, at = 0; i < rows; i++) {
			for (int j = 0; j < nodes; j++, at++) {
				float value = (values[at] - mean[j]) * inverse[j];
				normalized[at] = value;
				values[at] = value * first[j] + second[j];
			}
		}
		INDArray output = workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType, input.shape(), 'c');
		Floats.write(values, output, rows * nodes);
		return output;
	}

	/** Uses what the pass forward of training left behind. */
	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		int rows = (int) epsilon.size(0);
		int nodes = (int) epsilon.size(1);
		load(epsilon);
		Gradient gradient = new DefaultGradient();
		moveStatistics(gradient, nodes);
		Floats.read(getParam(BatchNormalizationParamInitializer.GAMMA), mean, nodes);
		sums(rows, nodes);
		put(gradient, BatchNormalizationParamInitializer.GAMMA, second, nodes);
		put(gradient, BatchNormalizationParamInitializer.BETA, first, nodes);
		float share = 1f / rows;
		for (int i = 0, at = 0; i < rows; i++) {
			for (int j = 0; j < nodes; j++, at++) {
				values[at] = mean[j] * inverse[j]
						* (values[at] - share * (first[j] + normalized[at] * second[j]));
			}
		}
		INDArray below = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, epsilon.shape(), 'c');
		Floats.write(values, below, rows * nodes);
		return new Pair<>(gradient, below);
	}

	/** Mean and variance over the rows, in two passes. */
	private void measure(int rows, int nodes) {
		Arrays.fill(mean, 0, nodes, 0);
		Arrays.fill(variance, 0, nodes, 0);
		for (int i = 0, at = 0; i < rows; i++) {
			for (int j = 0; j < nodes; j++, at++) {
				mean[j] += values[at];
			}
		}
		for (int j = 0; j < nodes; j++) {
			mean[j] /= rows;
		}
		for (int i = 0, at = 0; i < rows; i++) {
			for (int j = 0; j < nodes; j++, at++) {
				float error = values[at] - mean[j];
				variance[j] += error * error;
			}
		}
		for (int j = 0; j < nodes; j++) {
			variance[j] /= rows;
		}
	}

	/** The slopes of shift (first) and scale (second). */
	private void sums(int rows, int nodes) {
		Arrays.fill(first, 0, nodes, 0);
		Arrays.fill(second, 0, nodes, 0);
		for (int i = 0, at = 0; i < rows; i++) {
			for (int j = 0; j < nodes; j++, at++) {
				first[j] += values[at];
				second[j] += values[at] * normalized[at];
			}
		}
	}

	/** What is to be taken off the running mean and variance; DL4J moves them as if they were learned. */
	private void moveStatistics(Gradient gradient, int nodes) {
		float part = (float) (1 - layerConf().getDecay());
		Floats.read(getParam(BatchNormalizationParamInitializer.GLOBAL_MEAN), first, nodes);
		Floats.read(getParam(BatchNormalizationParamInitializer.GLOBAL_VAR), second, nodes);
		for (int j = 0; j < nodes; j++) {
			first[j] = part * (first[j] - mean[j]);
			second[j] = part * (second[j] - variance[j]);
		}
		put(gradient, BatchNormalizationParamInitializer.GLOBAL_MEAN, first, nodes);
		put(gradient, BatchNormalizationParamInitializer.GLOBAL_VAR, second, nodes);
	}

	private void put(Gradient gradient, String parameter, float[] slopes, int nodes) {
		INDArray view = gradientViews.get(parameter);
		Floats.write(slopes, view, nodes);
		gradient.setGradientFor(parameter, view);
	}

	private void load(INDArray array) {
		INDArray rowByRow = array.ordering() == 'c' && array.stride(1) == 1 ? array : array.dup('c');
		Floats.read(rowByRow, values, (int) array.length());
	}

	private void make(int elements, int nodes) {
		if (values.length < elements) {
			values = new float[elements];
			normalized = new float[elements];
		}
		if (mean.length < nodes) {
			mean = new float[nodes];
			variance = new float[nodes];
			inverse = new float[nodes];
			first = new float[nodes];
			second = new float[nodes];
		}
	}
}
