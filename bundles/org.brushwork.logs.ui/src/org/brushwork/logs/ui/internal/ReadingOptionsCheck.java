package org.brushwork.logs.ui.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.logs.LogOptions;
import org.eclipse.osgi.util.NLS;

/**
 * What a user has written as reading options, right or wrong.
 *
 * @param product  name of a URL parameter
 * @param category likewise
 * @param further  names with commas between
 * @param zone     a zone's name; empty for the log's own clock
 */
record ReadingOptionsCheck(String product, String category, String further, Optional<String> zone) {

	/** What would separate parameters or begin them in a URL, or is written otherwise there. */
	private static final String NOT_IN_NAMES = "&=?#;, \t"; //$NON-NLS-1$

	/** What has to be put right, one thing at a time; empty if all is. */
	Optional<String> problem() {
		if (product.isEmpty()) {
			return Optional.of(Messages.Preferences_NoProduct);
		}
		if (category.isEmpty()) {
			return Optional.of(Messages.Preferences_NoCategory);
		}
		Set<String> names = new HashSet<>();
		for (String name : LogPreferences.names(further)) {
			if (!names.add(name)) {
				return Optional.of(NLS.bind(Messages.Preferences_Twice, name));
			}
		}
		names.add(product);
		names.add(category);
		Optional<String> bad = names.stream().filter(name -> name.chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0))
				.sorted().findFirst();
		if (bad.isPresent()) {
			return Optional.of(NLS.bind(Messages.Preferences_BadName, bad.get()));
		}
		return zone.filter(name -> !isZone(name)).map(name -> NLS.bind(Messages.Preferences_BadZone, name));
	}

	/** The options; only if there is no problem. */
	LogOptions options() {
		List<String> names = LogPreferences.names(further);
		return new LogOptions(zone.map(ZoneId::of), product, category, names);
	}

	private static boolean isZone(String name) {
		try {
			ZoneId.of(name);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
