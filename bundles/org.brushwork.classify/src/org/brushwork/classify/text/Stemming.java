package org.brushwork.classify.text;

import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;

/** How words lose their endings: by the Snowball stemmer of a language. */
public enum Stemming {
	NONE, ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN;

	/** A function for one thread that gives the stem of a word in small letters. */
	UnaryOperator<String> stemmer() {
		if (this == NONE) {
			return UnaryOperator.identity();
		}
		SnowballStemmer snowball = snowball();
		return word -> {
			snowball.setCurrent(word);
			snowball.stem();
			return snowball.getCurrent();
		};
	}

	private SnowballStemmer snowball() {
		return switch (this) {
		case GERMAN -> new germanStemmer();
		case FRENCH -> new frenchStemmer();
		case SPANISH -> new spanishStemmer();
		case ITALIAN -> new italianStemmer();
		default -> new englishStemmer();
		};
	}
}
