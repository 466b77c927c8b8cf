package org.brushwork.train.export;

import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.TrainingParameters;

/** The learning rate of a step as source that is the same in Java and Python but for a few words. */
final class ScheduleSource {

	private final TrainingParameters training;
	private final boolean java;

	ScheduleSource(TrainingParameters training, boolean java) {
		this.training = training;
		this.java = java;
	}

	/** Whether the rate changes at all. */
	boolean changes() {
		Schedule schedule = training.schedule();
		return schedule.kind() != Schedule.Kind.CONSTANT || schedule.warmup() > 0
				|| training.optimizer().value("decay") > 0;
	}

	/** The statements of a function of {@code epoch} and {@code step}. */
	String statements() {
		StringBuilder lines = new StringBuilder();
		int warmup = training.schedule().warmup();
		String end = java ? ";\n" : "\n";
		lines.append(java ? "double factor = " : "factor = ").append(factor()).append(end);
		if (warmup > 0) {
			String rise = "factor = (epoch + 1) / " + Source.number(warmup + 1.0) + end;
			lines.append(java ? "if (epoch < " + warmup + ") {\n\t" + rise + "}\n"
					: "if epoch < " + warmup + ":\n    " + rise);
		}
		double decay = training.optimizer().value("decay");
		lines.append("return ").append(Source.number(training.optimizer().value("lr"))).append(" * factor");
		lines.append(decay > 0 ? " / (1 + " + Source.number(decay) + " * step)" : "").append(end);
		return lines.toString();
	}

	private String factor() {
		Schedule schedule = training.schedule();
		String since = schedule.warmup() > 0 ? "(epoch - " + schedule.warmup() + ")" : "epoch";
		String factor = Source.number(schedule.factor());
		String math = java ? "Math." : "math.";
		return switch (schedule.kind()) {
		case CONSTANT -> "1.0";
		case STEP -> math + "pow(" + factor + ", " + since + (java ? " / " : " // ") + schedule.every() + ")";
		case EXPONENTIAL -> math + "pow(" + factor + ", " + since + ")";
		case COSINE -> {
			String part = (java ? "Math.min(1, " : "min(1, ") + since + " / "
					+ Source.number(Math.max(1, training.epochs() - schedule.warmup() - 1)) + ")";
			yield factor + " + (1 - " + factor + ") * (1 + " + math + "cos(" + math + (java ? "PI" : "pi") + " * " + part
					+ ")) / 2";
		}
		};
	}
}
