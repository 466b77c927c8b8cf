package org.brushwork.headless;

import org.brushwork.classify.text.Feature;

/** What features are called. */
final class FeatureName {

	private static final int LONGEST = 40;

	private FeatureName() {
		// functions only
	}

	/** Tokens as they are, characters in quotes, features of one's own in square brackets. */
	static String of(Feature feature) {
		String text = Shortened.middle(feature.text(), LONGEST, "...");
		return switch (feature.kind()) {
		case WORDS -> text;
		case CHARACTERS -> "\"" + text + "\"";
		case OWN -> "[" + text + "]";
		};
	}
}
