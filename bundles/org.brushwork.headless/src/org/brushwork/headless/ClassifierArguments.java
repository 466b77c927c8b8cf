package org.brushwork.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.TrainerKind;
import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.classify.text.OwnFeature;
import org.brushwork.classify.text.Stemming;
import org.brushwork.classify.text.StopWords;
import org.brushwork.classify.text.TokenOptions;

/** What a command line says of how a classifier is made. */
final class ClassifierArguments {

	static final String FEATURE = "--feature";
	private static final String WORDS = "--words";
	private static final String CHARACTERS = "--characters";
	private static final String PLAIN = "--plain";
	private static final String NEGATION = "--negation";
	private static final String STOP_WORDS = "--stop-words";
	private static final String STEM = "--stem";
	private static final String MIN_TEXTS = "--min-texts";
	private static final String MAX_SHARE = "--max-share";
	private static final String TRAINER = "--trainer";
	private static final String COST = "--c";
	private static final String BALANCED = "--balanced";
	private static final String SEARCH = "search";
	private static final Map<String, TrainerKind> TRAINERS = Map.of("logistic", TrainerKind.LOGISTIC, "smile",
			TrainerKind.SMILE_LOGISTIC, "maxent", TrainerKind.SMILE_MAXENT);

	/** The names of those that stand alone. */
	static final Set<String> FLAGS = Set.of(PLAIN, NEGATION, STOP_WORDS, BALANCED);

	/** The names of those that one value follows. */
	static final Set<String> ONCE = Set.of(WORDS, CHARACTERS, STEM, MIN_TEXTS, MAX_SHARE, TRAINER, COST);

	private final Arguments arguments;

	ClassifierArguments(Arguments arguments) {
		this.arguments = arguments;
	}

	/** Whether the cost of errors is to be searched. */
	boolean searches() {
		return arguments.value(COST).filter(SEARCH::equals).isPresent();
	}

	/** How it is made. */
	ClassifierOptions options(long seed) throws CommandException {
		LogisticOptions logistic = LogisticOptions.DEFAULT.withSeed(seed);
		if (!searches() && arguments.has(COST)) {
			logistic = logistic.withC(positive(COST, Message.CLASSIFY_COST));
		}
		if (arguments.has(BALANCED)) {
			logistic = logistic.withBalance(new LogisticOptions.ByFrequency());
		}
		return new ClassifierOptions(features(), trainer(), logistic);
	}

	private FeatureOptions features() throws CommandException {
		FeatureOptions usual = FeatureOptions.TWEETS;
		double share = arguments.has(MAX_SHARE) ? positive(MAX_SHARE, Message.CLASSIFY_SHARE) : usual.maxShare();
		if (share > 1) {
			throw new CommandException(Message.CLASSIFY_SHARE, MAX_SHARE, arguments.value(MAX_SHARE).orElse(""));
		}
		Range words = range(WORDS, usual.words(), FeatureOptions.LONGEST_WORDS);
		Range characters = range(CHARACTERS, usual.characters(), FeatureOptions.LONGEST_CHARACTERS);
		int fewest = CountOption.parse(arguments, MIN_TEXTS).orElse(usual.minDocuments());
		return new FeatureOptions(tokens(), words, characters, fewest, share, usual.sublinear(), own());
	}

	private TokenOptions tokens() throws CommandException {
		TokenOptions tokens = arguments.has(PLAIN) ? TokenOptions.WORDS : TokenOptions.TWEETS;
		return tokens.withNegation(arguments.has(NEGATION))
				.withStopWords(arguments.has(STOP_WORDS) ? StopWords.ENGLISH : Set.of()).withStemming(stemming());
	}

	private Stemming stemming() throws CommandException {
		String language = arguments.value(STEM).orElse("none");
		for (Stemming stemming : Stemming.values()) {
			if (stemming.name().toLowerCase(Locale.ROOT).equals(language)) {
				return stemming;
			}
		}
		throw new CommandException(Message.CLASSIFY_STEM, language);
	}

	private TrainerKind trainer() throws CommandException {
		String name = arguments.value(TRAINER).orElse("logistic");
		if (!TRAINERS.containsKey(name)) {
			throw new CommandException(Message.CLASSIFY_TRAINER, name);
		}
		return TRAINERS.getOrDefault(name, TrainerKind.LOGISTIC);
	}

	private List<OwnFeature> own() throws CommandException {
		List<OwnFeature> own = new ArrayList<>();
		for (String definition : arguments.values(FEATURE)) {
			try {
				OwnFeature feature = OwnFeature.parse(definition);
				if (own.stream().anyMatch(other -> other.name().equals(feature.name()))) {
					throw new CommandException(Message.CLASSIFY_FEATURE_TWICE, feature.name());
				}
				own.add(feature);
			} catch (IllegalArgumentException e) { // also a regular expression that is none
				throw new CommandException(Message.CLASSIFY_FEATURE, definition);
			}
		}
		return own;
	}

	/** A number, or two with a hyphen between them. */
	private Range range(String option, Range usual, int longest) throws CommandException {
		Optional<String> text = arguments.value(option);
		if (text.isEmpty()) {
			return usual;
		}
		String[] ends = text.get().split("-", -1);
		try {
			int from = Integer.parseInt(ends[0]);
			int to = Integer.parseInt(ends[ends.length - 1]);
			if (ends.length <= 2 && from >= 1 && from <= to && to <= longest) {
				return new Range(from, to);
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(Message.CLASSIFY_RANGE, option, text.get(), longest);
	}

	private double positive(String option, Message message) throws CommandException {
		String text = arguments.value(option).orElse("");
		try {
			double number = Double.parseDouble(text);
			if (number > 0 && Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(message, option, text);
	}
}
