package org.brushwork.logs.internal.count;

/**
 * Of how many dimensions the codes of one part of a filter fail the predicate: of none, a single one, or several. Not to
 * be changed once it is filled.
 */
final class Fails {

	/** It passes all predicates. */
	static final int NOTHING = -1;
	/** It fails those of two dimensions or more. */
	static final int SEVERAL = -2;

	/** One more than the result. */
	private final int[] fails;

	/** All codes pass. */
	Fails(int codes) {
		fails = new int[codes];
	}

	/** A code fails the predicate of a dimension, which is told once. */
	void add(int code, int dimension) {
		fails[code] = fails[code] == NOTHING + 1 ? dimension + 1 : SEVERAL + 1;
	}

	/** The only dimension whose predicate a code fails, or {@link #NOTHING} or {@link #SEVERAL}. */
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
