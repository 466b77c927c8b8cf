package org.brushwork.logs.internal.store;

/**
 * What was asked for: each different combination of a path and the values of the wanted parameters. Immutable; its arrays
 * are not to be changed.
 */
public final class Targets {

	private final TextValues[] texts;
	private final int[][] codes;

	private Targets(TextValues[] texts, int[][] codes) {
		this.texts = texts;
		this.codes = codes;
	}

	/** The tuples of a dictionary in some order; their place {@code i} is a code of {@code texts[i]}. */
	static Targets of(TupleDictionary tuples, int[] order, TextValues[] texts) {
		int[][] codes = new int[texts.length][order.length];
		for (int place = 0; place < texts.length; place++) {
			for (int target = 0; target < order.length; target++) {
				codes[place][target] = tuples.get(order[target], place);
			}
		}
		return new Targets(texts, codes);
	}

	/** How many there are. */
	public int size() {
		return codes[0].length;
	}

	/** The values of a part: 0 is the path, 1 the product, 2 the category, then the further parameters. */
	public TextValues values(int part) {
		return texts[part];
	}

	/** The code of each target's value, {@code [size()]}, of a part. */
	public int[] codes(int part) {
		return codes[part];
	}

	/** Bytes of memory. */
	public long memory() {
		long memory = 0;
		for (int part = 0; part < texts.length; part++) {
			memory += texts[part].memory() + 4L * codes[part].length;
		}
		return memory;
	}
}
