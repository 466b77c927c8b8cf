package org.brushwork.ui.interact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The values of a panel that was not made from a record, by their names. Two with equal values are equal. */
public final class Values {

	private final SequencedMap<String, Object> values;

	Values(SequencedMap<String, Object> values) {
		this.values = new LinkedHashMap<>(values);
	}

	/**
	 * The number of that name.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public double number(String name) {
		return get(name, Number.class).doubleValue();
	}

	/**
	 * The whole number of that name.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public int whole(String name) {
		return get(name, Integer.class);
	}

	/**
	 * Whether the check box of that name is checked.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public boolean flag(String name) {
		return get(name, Boolean.class);
	}

	/**
	 * The value of that name.
	 *
	 * @throws IllegalArgumentException if there is none of that name and type
	 */
	public <T> T get(String name, Class<T> type) {
		Object value = values.get(name);
		if (!type.isInstance(value)) {
			throw new IllegalArgumentException(values.containsKey(name)
					? name + " is of type " + value.getClass().getSimpleName() + ", not " + type.getSimpleName() //$NON-NLS-1$ //$NON-NLS-2$
					: "there is no value " + name + ", only " + values.keySet()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return type.cast(value);
	}

	/** All, in the order of the panel; not to be changed. */
	Map<String, Object> all() {
		return values;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Values some && values.equals(some.values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	/** Names and values, for messages. */
	@Override
	public String toString() {
		return values.toString();
	}
}
