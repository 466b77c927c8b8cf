package org.brushwork.train.check;

import com.google.gson.Gson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.Setting;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;

/** What can be wrong about what a network learns from. */
final class DataChecks {

	private static final String INPUTS = "data.inputs";
	private static final String OUTPUTS = "data.outputs";
	private static final String VALIDATION = "data.split.validation";
	private static final String TEST = "data.split.test";

	private final DataSource data;
	private final MistakeList mistakes;

	DataChecks(DataSource data, MistakeList mistakes) {
		this.data = data;
		this.mistakes = mistakes;
	}

	void check(Optional<Task> task) {
		if (data.file().isBlank()) {
			mistakes.error(Problem.NO_FILE, "data.file", Optional.empty());
		}
		if (data.outputs().isEmpty()) {
			mistakes.error(Problem.NO_OUTPUT, OUTPUTS, Optional.empty());
		}
		checkTwice(INPUTS, data.inputs());
		checkTwice(OUTPUTS, data.outputs());
		for (String each : data.inputs()) {
			if (data.outputs().contains(each)) {
				List<String> others = data.inputs().stream().filter(name -> !data.outputs().contains(name)).toList();
				mistakes.error(Problem.INPUT_IS_OUTPUT, INPUTS, names(INPUTS, others), each);
				break;
			}
		}
		if (task.isPresent() && task.get() != Task.REGRESSION && data.outputs().size() > 1) {
			mistakes.error(Problem.SEVERAL_OUTPUTS_OF_CLASSES, OUTPUTS, names(OUTPUTS, data.outputs().subList(0, 1)),
					data.outputs().size());
		}
		checkSplit(data.split());
	}

	/** What follows from the table itself. */
	void check(DataShape shape) {
		if (shape.inputs() < 1) {
			mistakes.error(Problem.NO_INPUTS, INPUTS, Optional.empty());
		}
		if (shape.training() < 1) {
			mistakes.error(Problem.NO_TRAINING_ROWS, "data.split", usualSplit());
		}
		if (shape.task() == Task.REGRESSION) {
			return;
		}
		if (shape.classes() < 2) {
			mistakes.error(Problem.ONE_CLASS, OUTPUTS, Optional.empty());
		}
		if (shape.classes() > Math.max(2, shape.width())) {
			mistakes.error(Problem.MORE_CLASSES_THAN_OUTPUTS, "data.task", Fix.of("data.task", Task.MANY_CLASSES),
					shape.classes(), shape.width());
		}
	}

	private void checkTwice(String where, List<String> names) {
		Set<String> seen = new LinkedHashSet<>();
		for (String each : names) {
			if (!seen.add(each)) {
				mistakes.error(Problem.COLUMN_TWICE, where, names(where, List.copyOf(new LinkedHashSet<>(names))),
						each);
				return;
			}
		}
	}

	private void checkSplit(Split split) {
		boolean inRange = checkPart(VALIDATION, split.validation(), Split.USUAL.validation())
				& checkPart(TEST, split.test(), Split.USUAL.test());
		if (inRange && split.validation() + split.test() >= 1) {
			mistakes.error(Problem.NO_TRAINING_ROWS, "data.split", usualSplit());
		}
	}

	private boolean checkPart(String where, double value, double usual) {
		boolean inRange = value >= 0 && value < 1;
		if (!inRange) {
			mistakes.error(Problem.OUT_OF_RANGE, where, Fix.of(where, usual), value, "[0, 1)");
		}
		return inRange;
	}

	private static Fix usualSplit() {
		return new Fix(List.of(Setting.of(VALIDATION, Split.USUAL.validation()), Setting.of(TEST, Split.USUAL.test())));
	}

	private static Fix names(String where, List<String> names) {
		return new Fix(List.of(new Setting(where, new Gson().toJson(names))));
	}
}
