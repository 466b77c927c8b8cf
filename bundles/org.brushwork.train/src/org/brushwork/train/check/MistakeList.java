package org.brushwork.train.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.check.Mistake.Severity;
import org.brushwork.train.network.NumberSpelling;
import org.brushwork.train.network.Parameter;
import org.brushwork.train.network.Spelling;

/** Mistakes as they are found. */
final class MistakeList {

	private final List<Mistake> mistakes = new ArrayList<>();

	void error(Problem problem, String where, Optional<Fix> fix, Object... details) {
		add(Severity.ERROR, problem, where, fix, details);
	}

	void error(Problem problem, String where, Fix fix, Object... details) {
		add(Severity.ERROR, problem, where, Optional.of(fix), details);
	}

	void warning(Problem problem, String where, Fix fix, Object... details) {
		add(Severity.WARNING, problem, where, Optional.of(fix), details);
	}

	void add(Severity severity, Problem problem, String where, Optional<Fix> fix, Object... details) {
		mistakes.add(new Mistake(severity, problem, where, Arrays.stream(details).map(MistakeList::text).toList(),
				fix));
	}

	/** Looks at a whole number that must be at least something. */
	void atLeast(int least, String where, int value, int usual) {
		if (value < least) {
			error(Problem.OUT_OF_RANGE, where, Fix.of(where, usual), value, "[" + least + ", \u221e)");
		}
	}

	/** Looks at a number that must be 0 or above. */
	void notNegative(String where, double value, double usual) {
		if (!(value >= 0 && Double.isFinite(value))) {
			error(Problem.OUT_OF_RANGE, where, Fix.of(where, usual), value, "[0, \u221e)");
		}
	}

	/** Looks at a value of a parameter. */
	void allowed(Parameter parameter, String where, double value) {
		if (!parameter.allows(value)) {
			Object usual = switch (parameter.kind()) {
			case NUMBER -> parameter.usual();
			case INTEGER -> (long) parameter.usual();
			case FLAG -> parameter.usual() != 0;
			};
			error(Problem.OUT_OF_RANGE, where, Fix.of(where, usual), value, parameter.range());
		}
	}

	List<Mistake> list() {
		return List.copyOf(mistakes);
	}

	private static String text(Object detail) {
		return switch (detail) {
		case Enum<?> constant -> Spelling.of(constant);
		case Double number -> NumberSpelling.of(number);
		default -> detail.toString();
		};
	}
}
