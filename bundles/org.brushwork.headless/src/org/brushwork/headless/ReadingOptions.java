package org.brushwork.headless;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.logs.LogOptions;

/** How the lines of a log are to be understood: {@code --zone} and the names of parameters. */
final class ReadingOptions {

	static final String ZONE = "--zone";
	static final String PRODUCT = "--product-param";
	static final String CATEGORY = "--category-param";
	static final String FURTHER = "--param";

	private ReadingOptions() {
		// not needed
	}

	/**
	 * The options that were given, and the usual ones for those that were not.
	 *
	 * @throws CommandException if there is no such zone, or a parameter's name is empty or given twice
	 */
	static LogOptions of(Arguments arguments) throws CommandException {
		Optional<String> product = arguments.value(PRODUCT);
		Optional<String> category = arguments.value(CATEGORY);
		List<String> further = arguments.values(FURTHER);
		checkNames(product, category, further);
		LogOptions options = LogOptions.DEFAULT.withFurtherParameters(further);
		if (product.isPresent()) {
			options = options.withProductParameter(product.get());
		}
		if (category.isPresent()) {
			options = options.withCategoryParameter(category.get());
		}
		Optional<String> zone = arguments.value(ZONE);
		return zone.isPresent() ? options.withZone(zone(zone.get())) : options;
	}

	private static void checkNames(Optional<String> product, Optional<String> category, List<String> further)
			throws CommandException {
		if (further.contains("") || product.equals(Optional.of("")) || category.equals(Optional.of(""))) {
			throw new CommandException(Message.PARAMETER_EMPTY);
		}
		Set<String> known = new HashSet<>();
		for (String name : further) {
			if (!known.add(name)) {
				throw new CommandException(Message.PARAMETER_TWICE, name);
			}
		}
	}

	private static ZoneId zone(String text) throws CommandException {
		try {
			return ZoneId.of(text);
		} catch (DateTimeException e) {
			throw new CommandException(Message.ZONE_BAD, text);
		}
	}
}
