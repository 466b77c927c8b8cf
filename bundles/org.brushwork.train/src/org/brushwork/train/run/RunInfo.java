package org.brushwork.train.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brushwork.train.network.Task;

/**
 * What is known of a run before it begins.
 *
 * @param name     what people call it
 * @param engine   name of the engine
 * @param started  when it was made
 * @param task     what is predicted
 * @param inputs   names of the network's inputs
 * @param outputs  names of what is predicted
 * @param classes  names of the classes; empty for a regression
 * @param layers   names of the layers whose distributions are taken, the output layer last
 * @param network  the network file, a JSON value as text
 * @param encoding how the table was made ready, a JSON value as text
 * @param data     the file that was learned from; empty if not known
 * @param others   members of {@code run.json} that a later version knows: JSON values as texts, by name
 */
public record RunInfo(String name, String engine, Instant started, Task task, List<String> inputs, List<String> outputs,
		List<String> classes, List<String> layers, String network, String encoding, String data,
		Map<String, String> others) {

	/** Copies lists and map. */
	public RunInfo {
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
		classes = List.copyOf(classes);
		layers = List.copyOf(layers);
		others = Map.copyOf(others);
	}

	/** What this version knows, and nothing else. */
	public RunInfo(String name, String engine, Instant started, Task task, List<String> inputs, List<String> outputs,
			List<String> classes, List<String> layers, String network, String encoding, String data) {
		this(name, engine, started, task, inputs, outputs, classes, layers, network, encoding, data, Map.of());
	}
}
