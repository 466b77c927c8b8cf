package org.brushwork.train.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.train.check.Mistake.Problem;
import org.brushwork.train.check.Mistake.Severity;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.LayerShape;
import org.brushwork.train.network.Setting;

/** What can be wrong about hidden layers. */
final class LayerChecks {

	private static final int MANY = 100;
	private static final double HALF = 0.5;
	private static final double PERCENT = 100;

	private final Architecture architecture;
	private final MistakeList mistakes;

	LayerChecks(Architecture architecture, MistakeList mistakes) {
		this.architecture = architecture;
		this.mistakes = mistakes;
	}

	void check() {
		for (int index = 0; index < architecture.hidden().size(); index++) {
			check(architecture.hidden().get(index), index);
		}
		boolean selu = architecture.hidden().stream().anyMatch(layer -> layer.activation() == Activation.SELU);
		if (selu && architecture.initialization() != Initialization.LECUN_NORMAL) {
			mistakes.warning(Problem.SELU_WITHOUT_LECUN_NORMAL, "architecture.initialization",
					Fix.of("architecture.initialization", Initialization.LECUN_NORMAL), architecture.initialization());
		}
	}

	private void check(HiddenLayer layer, int index) {
		mistakes.atLeast(1, where(index, "nodes"), layer.nodes(), HiddenLayer.USUAL.nodes());
		if (!(layer.dropout() >= 0 && layer.dropout() < 1)) {
			String dropout = where(index, "dropout");
			mistakes.error(Problem.OUT_OF_RANGE, dropout, Fix.of(dropout, likely(layer.dropout())), layer.dropout(),
					"[0, 1)");
		}
		String activation = where(index, "activation");
		Fix relu = Fix.of(activation, Activation.RELU);
		if (layer.activation() == Activation.SOFTMAX && layer.nodes() == 1) {
			mistakes.error(Problem.SOFTMAX_OF_ONE, activation, relu);
		} else if (layer.activation() == Activation.SOFTMAX) {
			mistakes.warning(Problem.SOFTMAX_IN_HIDDEN_LAYER, activation, relu);
		} else if (layer.activation() == Activation.LINEAR) {
			mistakes.warning(Problem.LINEAR_HIDDEN_LAYER, activation, relu);
		}
	}

	/** What was meant by a probability that is none: 20 are percents. */
	private static double likely(double dropout) {
		if (dropout > 1 && dropout < PERCENT) {
			return dropout / PERCENT;
		}
		return dropout >= 1 ? HALF : 0;
	}

	/** What follows from the number of inputs, outputs and rows. */
	void check(DataShape shape) {
		if (architecture.hidden().stream().anyMatch(layer -> layer.nodes() < 1) || shape.training() < 1) {
			return;
		}
		long parameters = parameters(architecture, shape);
		if (parameters > Integer.MAX_VALUE) {
			mistakes.add(Severity.ERROR, Problem.TOO_MANY_PARAMETERS, "architecture.hidden",
					smaller(shape, Integer.MAX_VALUE), parameters);
		} else if (parameters > (long) MANY * shape.training()) {
			mistakes.add(Severity.WARNING, Problem.MANY_PARAMETERS, "architecture.hidden",
					smaller(shape, (long) MANY * shape.training()), parameters, shape.training());
		}
	}

	/** Halves the layers until there are few enough parameters, if that helps. */
	private Optional<Fix> smaller(DataShape shape, long most) {
		Architecture smaller = architecture;
		while (parameters(smaller, shape) > most) {
			if (smaller.hidden().stream().allMatch(layer -> layer.nodes() == 1)) {
				return Optional.empty();
			}
			smaller = smaller.withHidden(
					smaller.hidden().stream().map(layer -> layer.withNodes(Math.max(1, layer.nodes() / 2))).toList());
		}
		List<Setting> settings = new ArrayList<>();
		for (int index = 0; index < smaller.hidden().size(); index++) {
			settings.add(Setting.of(where(index, "nodes"), smaller.hidden().get(index).nodes()));
		}
		return Optional.of(new Fix(settings));
	}

	private static long parameters(Architecture architecture, DataShape shape) {
		return LayerShape.trainable(LayerShape.of(architecture, shape.inputs(), shape.width()));
	}

	private static String where(int index, String member) {
		return "architecture.hidden[" + index + "]." + member;
	}
}
