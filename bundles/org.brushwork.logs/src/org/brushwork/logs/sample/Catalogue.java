package org.brushwork.logs.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the shop sells: products with numbers, each in one category. All names are invented or everyday words. */
final class Catalogue {

	static final int PRODUCTS = 2_000;
	static final int FAILING_PRODUCT = 3;
	static final int BROKEN_CATEGORY = 7;

	private static final List<String> CATEGORY_IDS = List.of("kettles", "teapots", "mugs", "bowls", "plates", "cutlery",
			"pans", "lanterns", "candles", "blankets", "cushions", "rugs", "curtains", "towels", "aprons", "baskets",
			"shelves", "stools", "clocks", "mirrors", "vases", "planters", "seeds", "tools");

	private final byte[][] products = IntStream.range(0, PRODUCTS).mapToObj(i -> LineBuffer.ascii(productId(i)))
			.toArray(byte[][]::new);
	private final byte[][] categories = CATEGORY_IDS.stream().map(LineBuffer::ascii).toArray(byte[][]::new);
	private final byte[][] words = Stream.concat(CATEGORY_IDS.stream(),
			Stream.of("gift", "blue", "wedding+present", "sale", "handmade", "small", "caf%C3%A9"))
			.map(LineBuffer::ascii).toArray(byte[][]::new);

	static String productId(int product) {
		return "KL-" + (10_000 + product);
	}

	static String categoryId(int category) {
		return CATEGORY_IDS.get(category);
	}

	byte[] product(int product) {
		return products[product];
	}

	byte[] category(int category) {
		return categories[category];
	}

	/** A category, the first ones more often. */
	int anyCategory(SampleRandom random) {
		return random.nextSkewed(categories.length);
	}

	/** A product, the first ones more often. */
	int anyProduct(SampleRandom random) {
		return random.nextSkewed(PRODUCTS);
	}

	/** The category a product is in. */
	int categoryOf(int product) {
		return (int) ((SampleRandom.mix(product) >>> 1) % categories.length);
	}

	/** Something a visitor searches for. */
	byte[] anyWord(SampleRandom random) {
		return words[random.nextInt(words.length)];
	}
}
