package org.brushwork.train.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong with a network. It carries no display text.
 *
 * @param severity whether it can be trained nevertheless
 * @param problem  what is wrong
 * @param where    the member of its file, such as {@code architecture.hidden[0].dropout}
 * @param details  what the problem promises
 * @param fix      what mends it; empty if nothing is likely enough
 */
public record Mistake(Severity severity, Problem problem, String where, List<String> details, Optional<Fix> fix) {

	private static final Pattern LAYER = Pattern.compile("architecture\\.hidden\\[(\\d+)\\].*");

	/** How bad it is. */
	public enum Severity {
		/** It cannot be trained. */
		ERROR,
		/** It can, but hardly as it was meant. */
		WARNING
	}

	/** What is wrong. */
	public enum Problem {
		/** No file of data is named. */
		NO_FILE,
		/** No column is to be predicted. */
		NO_OUTPUT,
		/** A column is named twice; the detail is its name. */
		COLUMN_TWICE,
		/** A column is both input and output; the detail is its name. */
		INPUT_IS_OUTPUT,
		/** Classes are told by one column only; the detail is how many are named. */
		SEVERAL_OUTPUTS_OF_CLASSES,
		/** A value is out of its range; details are the value and the range, such as {@code [0, 1)}. */
		OUT_OF_RANGE,
		/** Validation and test take all rows. */
		NO_TRAINING_ROWS,
		/** No column is left to learn from. */
		NO_INPUTS,
		/** All nodes of a hidden layer share one sum. */
		SOFTMAX_IN_HIDDEN_LAYER,
		/** A softmax of one node is always 1. */
		SOFTMAX_OF_ONE,
		/** A hidden layer that is linear adds nothing to the next. */
		LINEAR_HIDDEN_LAYER,
		/**
		 * SELU keeps its promise only with first weights by LeCun's normal distribution; the detail is what they are.
		 */
		SELU_WITHOUT_LECUN_NORMAL,
		/** Batch normalisation of a batch of one row gives 0. */
		BATCH_NORM_OF_ONE_ROW,
		/**
		 * The last batch of an epoch has one row, which batch normalisation makes 0; details are rows and batch size.
		 */
		LAST_BATCH_OF_ONE_ROW,
		/** The loss cannot be of such a task; details are loss and task. */
		LOSS_OF_OTHER_TASK,
		/** The loss is possible but learns slowly for such a task; details are loss and task. */
		UNUSUAL_LOSS,
		/** The loss takes probabilities, and the outputs are none; details are activation and loss. */
		OUTPUT_NO_PROBABILITY,
		/** The outputs cannot reach standardised values; details are activation and its range. */
		OUTPUT_CANNOT_REACH,
		/** Training would hardly get anywhere at such a rate; the detail is the rate. */
		HIGH_LEARNING_RATE,
		/** The optimizer has no such parameter; details are the parameter and the optimizer. */
		UNKNOWN_PARAMETER,
		/** The rate rises in all epochs; details are those of the rise and all. */
		WARMUP_TOO_LONG,
		/** It would never stop early; details are the patience and the epochs. */
		PATIENCE_TOO_LONG,
		/** There are no validation rows by which to stop early. */
		EARLY_STOPPING_WITHOUT_VALIDATION,
		/** A batch is larger than the rows; details are batch size and rows. */
		BATCH_LARGER_THAN_ROWS,
		/** There is one class only. */
		ONE_CLASS,
		/** There are more classes than outputs; details are classes and outputs. */
		MORE_CLASSES_THAN_OUTPUTS,
		/** It has many more parameters than rows to find them by; details are parameters and rows. */
		MANY_PARAMETERS,
		/** It has more parameters than an array can have; the detail is how many. */
		TOO_MANY_PARAMETERS
	}

	/** Copies the list. */
	public Mistake {
		details = List.copyOf(details);
	}

	/** The hidden layer that it is about, 0 for the first; empty if it is about none. */
	public OptionalInt layer() {
		Matcher matcher = LAYER.matcher(where);
		return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}
}
