package org.brushwork.train.dl4j.engine;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.TrainingParameters;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * A network as DL4J has it: for each hidden layer a dense layer and, with batch normalisation, one of that and one of
 * the activation. Dropout of a layer's output is that of the input of the next dense layer, and DL4J is told the
 * probability that a value stays. Clipping is that of dense and output layers; scale and shift of batch normalisation
 * are not clipped, as DL4J knows only whole layers.
 */
public final class NetworkBuilder {

	private final Network network;
	private final int inputs;
	private double dropout;
	private int previous;

	private NetworkBuilder(Network network, int inputs) {
		this.network = network;
		this.inputs = inputs;
		previous = inputs;
	}

	/** The configuration of a network for some data; the seed is that of the training. */
	public static MultiLayerConfiguration configuration(Network network, TrainingData data) {
		return new NetworkBuilder(network, data.inputs().size()).configuration(
				network.architecture().output(data.task()), new MeanLoss(network.training().loss(data.task())),
				data.width());
	}

	private MultiLayerConfiguration configuration(Activation output, MeanLoss loss, int width) {
		previous = inputs;
		ListBuilder layers = general().list();
		for (HiddenLayer hidden : network.architecture().hidden()) {
			add(layers, hidden);
		}
		layers.layer(dense(new OutputLayer.Builder(loss).activation(Activations.of(output)), width).build());
		layers.validateOutputLayerConfig(false);
		return layers.build();
	}

	private NeuralNetConfiguration.Builder general() {
		TrainingParameters training = network.training();
		return new NeuralNetConfiguration.Builder().dataType(DataType.FLOAT).seed(training.seed())
				.updater(Updaters.of(training.optimizer()));
	}

	/** Of weights. */
	private List<Regularization> regularization() {
		List<Regularization> all = new ArrayList<>(decay());
		if (network.training().l1() > 0) {
			all.add(new L1Regularization(network.training().l1()));
		}
		if (network.training().l2() > 0) {
			// DL4J counts half the squares.
			all.add(new L2Regularization(2 * network.training().l2()));
		}
		return all;
	}

	/** Of everything that is learned. */
	private List<Regularization> decay() {
		Optimizer optimizer = network.training().optimizer();
		return optimizer.kind() == OptimizerKind.ADAMW ? List.of(new DecoupledDecay(optimizer.value("weight_decay")))
				: List.of();
	}

	private void add(ListBuilder layers, HiddenLayer hidden) {
		Activation activation = hidden.batchNorm() ? Activation.LINEAR : hidden.activation();
		layers.layer(dense(new DenseLayer.Builder().activation(Activations.of(activation)), hidden.nodes()).build());
		if (hidden.batchNorm()) {
			layers.layer(new FastBatchNorm(hidden.nodes(), decay()));
			layers.layer(new ActivationLayer.Builder().activation(Activations.of(hidden.activation())).build());
		}
		dropout = hidden.dropout();
	}

	private <B extends FeedForwardLayer.Builder<B>> B dense(B builder, int nodes) {
		builder.nIn(previous).nOut(nodes)
				.weightInit(Initializer.of(network.architecture().initialization(), previous, nodes));
		// Told to the builder of all layers, one that DL4J does not know would count twice.
		builder.setRegularization(regularization());
		builder.setRegularizationBias(decay());
		clip(builder);
		if (dropout > 0) {
			builder.dropOut(new Dropout(1 - dropout));
		}
		dropout = 0;
		previous = nodes;
		return builder;
	}

	/** Not told to the builder of all layers: DL4J would also clip the steps of running means and variances. */
	private void clip(FeedForwardLayer.Builder<?> builder) {
		Clipping clipping = network.training().clipping();
		if (clipping.kind() != Clipping.Kind.NONE) {
			builder.gradientNormalization(clipping.kind() == Clipping.Kind.VALUE
					? GradientNormalization.ClipElementWiseAbsoluteValue
					: GradientNormalization.ClipL2PerParamType);
			builder.gradientNormalizationThreshold(clipping.threshold());
		}
	}
}
