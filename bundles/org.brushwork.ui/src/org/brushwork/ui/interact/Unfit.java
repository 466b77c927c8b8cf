package org.brushwork.ui.interact;

import org.brushwork.core.trait.Refusal;

/** Reasons against what was typed or chosen that traits do not know. */
sealed interface Unfit extends Refusal {

	/** The text is no number. */
	record NotANumber(String text) implements Unfit {
	}

	/** A whole number of the type's size is needed. */
	record NotWhole(String text) implements Unfit {
	}

	/** All values together are refused, in the words of who wrote the check or the record. */
	record Together(String words) implements Unfit {
	}
}
