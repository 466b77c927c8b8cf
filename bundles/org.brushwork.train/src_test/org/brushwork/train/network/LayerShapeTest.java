package org.brushwork.train.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayerShapeTest {

	@Test
	void aNetworkOfOptionPricesHasItsParametersByHand() {
		List<LayerShape> shapes = shapes(false, 4, 1, 100, 60, 30, 10);
		assertEquals(List.of("dense_1", "dense_2", "dense_3", "dense_4", "output"),
				shapes.stream().map(LayerShape::name).toList());
		assertEquals(List.of(500L, 6060L, 1830L, 310L, 11L), shapes.stream().map(LayerShape::trainable).toList());
		assertEquals(new LayerShape("dense_2", 100, 60, 6060, 0), shapes.get(1));
		assertEquals(8711, LayerShape.trainable(shapes));
		assertEquals(8711, LayerShape.parameters(shapes));
	}

	@Test
	void batchNormalizationHasFourNumbersANodeOfWhichTwoAreTrained() {
		List<LayerShape> shapes = shapes(true, 4, 1, 100, 60, 30, 10);
		assertEquals(List.of(700L, 6180L, 1890L, 330L, 11L), shapes.stream().map(LayerShape::trainable).toList());
		assertEquals(List.of(200L, 120L, 60L, 20L, 0L), shapes.stream().map(LayerShape::fixed).toList());
		assertEquals(9111, LayerShape.trainable(shapes));
		assertEquals(9511, LayerShape.parameters(shapes));
	}

	@Test
	void digitsHaveTheParametersThatKerasSums() {
		List<LayerShape> shapes = shapes(false, 784, 10, 512, 512);
		assertEquals(List.of(401_920L, 262_656L, 5_130L), shapes.stream().map(LayerShape::parameters).toList());
		assertEquals(669_706, LayerShape.parameters(shapes));
	}

	@Test
	void withoutHiddenLayersThereIsTheOutputOnly() {
		assertEquals(List.of(new LayerShape("output", 4, 3, 15, 0)), shapes(false, 4, 3));
	}

	@Test
	void largeLayersAreCountedRight() {
		assertEquals(2_000_000_000L * 2_000_000_001L,
				LayerShape.of(architecture(false, 2_000_000_000), 2_000_000_000, 1).getFirst().trainable());
	}

	private static List<LayerShape> shapes(boolean batchNorm, int inputs, int width, int... nodes) {
		return LayerShape.of(architecture(batchNorm, nodes), inputs, width);
	}

	private static Architecture architecture(boolean batchNorm, int... nodes) {
		return new Architecture(
				IntStream.of(nodes).mapToObj(each -> new HiddenLayer(each, Activation.RELU, batchNorm, 0)).toList(),
				Optional.empty(), Initialization.GLOROT_UNIFORM);
	}
}
