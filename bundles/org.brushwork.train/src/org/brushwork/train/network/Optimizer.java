package org.brushwork.train.network;

import java.util.Map;
import java.util.TreeMap;

/**
 * An optimizer with the values of its parameters.
 *
 * @param kind   which one
 * @param values by name; a parameter that is not in it has its usual value
 */
public record Optimizer(OptimizerKind kind, Map<String, Double> values) {

	/** Copies the map. */
	public Optimizer {
		values = Map.copyOf(values);
	}

	/** One with usual values. */
	public static Optimizer of(OptimizerKind kind) {
		return new Optimizer(kind, Map.of());
	}

	/**
	 * The value of a parameter, the usual one where none is given.
	 *
	 * @throws IllegalArgumentException if the kind has no such parameter
	 */
	public double value(String name) {
		Parameter parameter = kind.parameter(name)
				.orElseThrow(() -> new IllegalArgumentException(kind + " has no parameter " + name));
		return values.getOrDefault(name, parameter.usual());
	}

	/** The same with another value. */
	public Optimizer with(String name, double value) {
		Map<String, Double> changed = new TreeMap<>(values);
		changed.put(name, value);
		return new Optimizer(kind, changed);
	}
}
