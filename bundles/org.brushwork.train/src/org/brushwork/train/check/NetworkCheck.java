package org.brushwork.train.check;

import java.util.List;
import java.util.Optional;
import org.brushwork.train.check.Mistake.Severity;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Task;

/** Finds the mistakes of networks. */
public final class NetworkCheck {

	private NetworkCheck() {
		// functions only
	}

	/** Mistakes that can be told without the data, in the order of the file; unmodifiable. */
	public static List<Mistake> of(Network network) {
		MistakeList mistakes = new MistakeList();
		Optional<Task> task = network.data().task();
		new DataChecks(network.data(), mistakes).check(task);
		new LayerChecks(network.architecture(), mistakes).check();
		if (task.isPresent() && task.get() != Task.MANY_CLASSES) {
			int width = task.get() == Task.REGRESSION ? Math.max(1, network.data().outputs().size()) : 1;
			new OutputChecks(network, task.get(), width, mistakes).check();
		} else if (task.isPresent()) {
			new OutputChecks(network, Task.MANY_CLASSES, 2, mistakes).check();
		}
		new TrainingChecks(network, mistakes).check();
		return mistakes.list();
	}

	/** All mistakes. */
	public static List<Mistake> of(Network network, TrainingData data) {
		return of(network, DataShape.of(data));
	}

	/** All mistakes, in the order of the file but those of sizes last; unmodifiable. */
	public static List<Mistake> of(Network network, DataShape shape) {
		MistakeList mistakes = new MistakeList();
		DataChecks data = new DataChecks(network.data(), mistakes);
		data.check(Optional.of(shape.task()));
		LayerChecks layers = new LayerChecks(network.architecture(), mistakes);
		layers.check();
		new OutputChecks(network, shape.task(), shape.width(), mistakes).check();
		TrainingChecks training = new TrainingChecks(network, mistakes);
		training.check();
		data.check(shape);
		layers.check(shape);
		training.check(shape);
		return mistakes.list();
	}

	/** Whether some mistake keeps a network from being trained. */
	public static boolean hasErrors(List<Mistake> mistakes) {
		return mistakes.stream().anyMatch(each -> each.severity() == Severity.ERROR);
	}
}
