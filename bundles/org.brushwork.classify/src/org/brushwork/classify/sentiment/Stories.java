package org.brushwork.classify.sentiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TimeText;

/** Makes stories of texts whose probabilities are known. */
public final class Stories {

	private static final List<String> POSITIVE = List.of("positive", "pos", "bullish", "buy");
	private static final List<String> NEGATIVE = List.of("negative", "neg", "bearish", "sell");

	private Stories() {
		// functions only
	}

	/** The place of the class that is positive by its name, or -1. */
	public static int positive(List<String> classes) {
		return named(classes, POSITIVE);
	}

	/** The place of the class that is negative by its name, or -1. */
	public static int negative(List<String> classes) {
		return named(classes, NEGATIVE);
	}

	private static int named(List<String> classes, List<String> names) {
		for (int index = 0; index < classes.size(); index++) {
			if (names.contains(classes.get(index).strip().toLowerCase(Locale.ROOT))) {
				return index;
			}
		}
		return -1;
	}

	/**
	 * The stories of some texts: one for the company of a text if there is a column of companies, else one for each cashtag
	 * in it.
	 *
	 * @param positive the probability of positive of each text
	 * @param negative that of negative
	 * @throws IllegalArgumentException if they are not as many as texts
	 */
	public static List<Story> of(TextData texts, double[] positive, double[] negative) {
		if (positive.length != texts.size() || negative.length != texts.size()) {
			throw new IllegalArgumentException("probabilities must be one a text, " + texts.size() + ", got: "
					+ positive.length + " and " + negative.length);
		}
		List<Story> stories = new ArrayList<>();
		boolean named = texts.columns().company().isPresent();
		for (int row = 0; row < texts.size(); row++) {
			Optional<LocalDateTime> time = texts.time(row).flatMap(TimeText::parse);
			double score = positive[row] - negative[row];
			List<String> companies = named ? texts.company(row).filter(name -> !name.isEmpty()).stream().toList()
					: Cashtags.of(texts.text(row));
			companies.forEach(company -> stories.add(new Story(company, time, score)));
		}
		return stories;
	}
}
