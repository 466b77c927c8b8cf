package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brushwork.train.check.Fix;
import org.brushwork.train.check.Mistake;
import org.brushwork.train.network.Setting;

/** Says what is wrong with a network, and how to mend it. */
final class MistakeWords {

	/** Options that set members of a network's file. */
	private static final Map<String, String> OPTIONS = Map.of("training.batch_size", "--batch", "training.epochs",
			"--epochs", "training.optimizer.lr", "--lr", "training.loss", "--loss", "training.schedule.factor",
			"--schedule", "architecture.hidden.dropout", "--dropout", "architecture.initialization", "--init");

	private MistakeWords() {
		// functions only
	}

	/** What is wrong, and what to write. */
	static String of(Mistake mistake) {
		List<Object> arguments = new ArrayList<>(List.of(mistake.where()));
		arguments.addAll(mistake.details());
		String text = message(mistake.problem()).with(arguments.toArray());
		Optional<Fix> fix = mistake.fix();
		return fix.isEmpty() ? text : Message.MISTAKE_FIX.with(text,
				fix.get().settings().stream().map(MistakeWords::of).collect(Collectors.joining(", ")));
	}

	private static String of(Setting setting) {
		String option = OPTIONS.getOrDefault(setting.path().replaceAll("\\[\\d+\\]", ""), "");
		return option.isEmpty() ? Message.MISTAKE_SETTING.with(setting.path(), setting.value())
				: Message.MISTAKE_OPTION.with(setting.path(), setting.value(), option);
	}

	private static Message message(Mistake.Problem problem) {
		return switch (problem) {
		case NO_FILE -> Message.MISTAKE_NO_FILE;
		case NO_OUTPUT -> Message.MISTAKE_NO_OUTPUT;
		case COLUMN_TWICE -> Message.MISTAKE_COLUMN_TWICE;
		case INPUT_IS_OUTPUT -> Message.MISTAKE_INPUT_IS_OUTPUT;
		case SEVERAL_OUTPUTS_OF_CLASSES -> Message.MISTAKE_SEVERAL_OUTPUTS_OF_CLASSES;
		case OUT_OF_RANGE -> Message.MISTAKE_OUT_OF_RANGE;
		case NO_TRAINING_ROWS -> Message.MISTAKE_NO_TRAINING_ROWS;
		case NO_INPUTS -> Message.MISTAKE_NO_INPUTS;
		case SOFTMAX_IN_HIDDEN_LAYER -> Message.MISTAKE_SOFTMAX_IN_HIDDEN_LAYER;
		case SOFTMAX_OF_ONE -> Message.MISTAKE_SOFTMAX_OF_ONE;
		case LINEAR_HIDDEN_LAYER -> Message.MISTAKE_LINEAR_HIDDEN_LAYER;
		case SELU_WITHOUT_LECUN_NORMAL -> Message.MISTAKE_SELU_WITHOUT_LECUN_NORMAL;
		case BATCH_NORM_OF_ONE_ROW -> Message.MISTAKE_BATCH_NORM_OF_ONE_ROW;
		case LAST_BATCH_OF_ONE_ROW -> Message.MISTAKE_LAST_BATCH_OF_ONE_ROW;
		case LOSS_OF_OTHER_TASK -> Message.MISTAKE_LOSS_OF_OTHER_TASK;
		case UNUSUAL_LOSS -> Message.MISTAKE_UNUSUAL_LOSS;
		case OUTPUT_NO_PROBABILITY -> Message.MISTAKE_OUTPUT_NO_PROBABILITY;
		case OUTPUT_CANNOT_REACH -> Message.MISTAKE_OUTPUT_CANNOT_REACH;
		case HIGH_LEARNING_RATE -> Message.MISTAKE_HIGH_LEARNING_RATE;
		case UNKNOWN_PARAMETER -> Message.MISTAKE_UNKNOWN_PARAMETER;
		case WARMUP_TOO_LONG -> Message.MISTAKE_WARMUP_TOO_LONG;
		case PATIENCE_TOO_LONG -> Message.MISTAKE_PATIENCE_TOO_LONG;
		case EARLY_STOPPING_WITHOUT_VALIDATION -> Message.MISTAKE_EARLY_STOPPING_WITHOUT_VALIDATION;
		case BATCH_LARGER_THAN_ROWS -> Message.MISTAKE_BATCH_LARGER_THAN_ROWS;
		case ONE_CLASS -> Message.MISTAKE_ONE_CLASS;
		case MORE_CLASSES_THAN_OUTPUTS -> Message.MISTAKE_MORE_CLASSES_THAN_OUTPUTS;
		case MANY_PARAMETERS -> Message.MISTAKE_MANY_PARAMETERS;
		case TOO_MANY_PARAMETERS -> Message.MISTAKE_TOO_MANY_PARAMETERS;
		};
	}
}
