package org.brushwork.logs.internal.count;

/**
 * Of how many dimensions the codes of one part of a filter fail the predicate: of none, a single one, two that are looked
 * at as a pair, or several. Not to be changed once it is filled.
 */
final class Fails {

	/** It passes all predicates. */
	static final int NOTHING = -1;
	/** It fails those of two dimensions or more. */
	static final int SEVERAL = -2;
	/** It fails those of the pair and no other. */
	static final int PAIR = -3;

	private static final int NO_DIMENSION = -1;

	/** One more than the result. */
	private final int[] fails;
	private final int one;
	private final int other;

	/** All codes pass; there is no pair. */
	Fails(int codes) {
		this(codes, NO_DIMENSION, NO_DIMENSION);
	}

	/** All codes pass; two dimensions are a pair. */
	Fails(int codes, int one, int other) {
		fails = new int[codes];
		this.one = one;
		this.other = other;
	}

	/** A code fails the predicate of a dimension, which is told once. */
	void add(int code, int dimension) {
		int before = of(code);
		boolean pair = before == one && dimension == other || before == other && dimension == one;
		fails[code] = 1 + (before == NOTHING ? dimension : pair ? PAIR : SEVERAL);
	}

	/**
	 * The only dimension whose predicate a code fails, or {@link #NOTHING}, {@link #PAIR} or {@link #SEVERAL}.
	 */
	int of(int code) {
		return fails[code] - 1;
	}

	/** 1 for each code that passes all, 0 for the others. */
	byte[] passes() {
		byte[] passes = new byte[fails.length];
		for (int code = 0; code < passes.length; code++) {
			passes[code] = (byte) (fails[code] == NOTHING + 1 ? 1 : 0);
		}
		return passes;
	}

	/** Bytes of memory. */
	long memory() {
		return 4L * fails.length;
	}
}
