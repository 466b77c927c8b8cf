package org.brushwork.train.data;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody likely meant: by Levenshtein's distance, capitals aside. */
final class NearestName {

	private NearestName() {
		// functions only
	}

	/** The nearest of some names; empty if none is near, that is, if more than a third of the letters differ. */
	static Optional<String> of(String wanted, List<String> names) {
		String small = wanted.toLowerCase(Locale.ROOT);
		return names.stream().min(Comparator.comparingInt(name -> distance(small, name.toLowerCase(Locale.ROOT))))
				.filter(name -> 3 * distance(small, name.toLowerCase(Locale.ROOT)) <= Math.max(small.length(),
						name.length()));
	}

	/** How many letters have to be put in, taken out or replaced. */
	private static int distance(String one, String other) {
		int[] before = new int[other.length() + 1];
		for (int j = 0; j < before.length; j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] now = new int[before.length];
			now[0] = i;
			for (int j = 1; j < now.length; j++) {
				int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
			}
			before = now;
		}
		return before[other.length()];
	}
}
