package org.brushwork.train.export;

import java.util.List;

/**
 * An exported program.
 *
 * @param text        its source in UTF-8
 * @param differences in what it differs from training here; in the order of the constants
 */
public record Exported(String text, List<Difference> differences) {

	/** In what a program may differ. */
	public enum Difference {
		/** Other random numbers: first weights and what dropout leaves out are others, by the same rules. */
		RANDOM_NUMBERS,
		/** The rows of an epoch come in another order. */
		ORDER_OF_ROWS,
		/** The optimizer does the same by formulas that are a little different. */
		OPTIMIZER,
		/**
		 * Batch normalisation is computed in another order, which rounds differently. Adam and its kin make whole steps
		 * of that, so that validation losses of the first epochs may differ by some thousandths.
		 */
		ROUNDING
	}

	/** Copies the list. */
	public Exported {
		differences = List.copyOf(differences);
	}
}
