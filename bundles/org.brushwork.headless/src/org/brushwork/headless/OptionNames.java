package org.brushwork.headless;

import java.util.Set;

/**
 * The options of a command.
 *
 * @param flags  those that stand alone, such as {@code --json}
 * @param once   those that one value follows, at most once
 * @param repeat those that one value follows, any number of times
 */
record OptionNames(Set<String> flags, Set<String> once, Set<String> repeat) {

	/** Copies the sets. */
	OptionNames {
		flags = Set.copyOf(flags);
		once = Set.copyOf(once);
		repeat = Set.copyOf(repeat);
	}

	boolean takesValue(String option) {
		return once.contains(option) || repeat.contains(option);
	}
}
