package org.brushwork.train.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The size of a layer.
 *
 * @param name      as curves and distributions are labelled: {@code dense_1} and so on, {@code output}
 * @param inputs    values that come in
 * @param outputs   values that go out, its nodes
 * @param trainable parameters that training changes: weights, biases, and with batch normalisation gamma and beta
 * @param fixed     parameters that it only measures: with batch normalisation running mean and variance
 */
public record LayerShape(String name, int inputs, int outputs, long trainable, long fixed) {

	/** What the output layer is called. */
	public static final String OUTPUT = "output";

	/**
	 * The layers of a network, the output layer last.
	 *
	 * @param inputs of the network
	 * @param width  outputs of the network
	 */
	public static List<LayerShape> of(Architecture architecture, int inputs, int width) {
		List<LayerShape> shapes = new ArrayList<>();
		int in = inputs;
		for (HiddenLayer each : architecture.hidden()) {
			long fixed = each.batchNorm() ? 2L * each.nodes() : 0;
			shapes.add(new LayerShape(name(shapes.size()), in, each.nodes(), dense(in, each.nodes()) + fixed, fixed));
			in = each.nodes();
		}
		shapes.add(new LayerShape(OUTPUT, in, width, dense(in, width), 0));
		return List.copyOf(shapes);
	}

	/**
	 * What a hidden layer is called.
	 *
	 * @param index 0 for the first
	 */
	public static String name(int index) {
		return "dense_" + (index + 1);
	}

	/** The parameters of all layers that training changes. */
	public static long trainable(List<LayerShape> shapes) {
		return sum(shapes, LayerShape::trainable);
	}

	/** All parameters of all layers. */
	public static long parameters(List<LayerShape> shapes) {
		return sum(shapes, LayerShape::parameters);
	}

	/** The greatest long if it is more. */
	private static long sum(List<LayerShape> shapes, ToLongFunction<LayerShape> counted) {
		return shapes.stream().mapToLong(counted).reduce(0,
				(sum, next) -> sum > Long.MAX_VALUE - next ? Long.MAX_VALUE : sum + next);
	}

	/** All its parameters. */
	public long parameters() {
		return trainable + fixed;
	}

	private static long dense(int in, int out) {
		return (in + 1L) * out;
	}
}
