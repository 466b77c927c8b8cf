package org.brushwork.classify.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.classify.text.TokenOptions.Handling;
import org.junit.jupiter.api.Test;

class TweetTokenizerTest {

	private static final TokenOptions KEPT = TokenOptions.TWEETS.with(Handling.KEPT, Handling.KEPT, Handling.KEPT);

	private static List<String> tokens(String text, TokenOptions options) {
		List<String> tokens = new ArrayList<>();
		Tokenizer.of(options).tokenize(text, (chars, start, end) -> tokens.add(new String(chars, start, end - start)));
		return tokens;
	}

	private static List<String> tokens(String text) {
		return tokens(text, TokenOptions.TWEETS);
	}

	@Test
	void tagsAndMentionsKeepTheirSigns() {
		assertEquals(List.of("$acme", "$brk.b", "#earnings", "@nasdaq", "up"), tokens("$ACME $BRK.B #Earnings @Nasdaq up."));
	}

	@Test
	void linksAndNumbersHaveOneNameEach() {
		assertEquals(List.of("see", "<link>"), tokens("see https://t.co/a8Xk2,x"));
		assertEquals(List.of("<number>", "<percent>", "<+percent>", "<-percent>", "<money>", "<-money>", "<number>"),
				tokens("2019 5.3% +5% -5% $5bn -$3.20 1,000.5"));
	}

	@Test
	void linksMentionsAndNumbersCanBeKeptNamedOrLeftOut() {
		assertEquals(List.of("https://a.b/c", "@x", "+5%"), tokens("https://a.b/C @x +5%", KEPT));
		assertEquals(List.of(), tokens("https://a.b/c @x +5%",
				KEPT.with(Handling.DROPPED, Handling.DROPPED, Handling.DROPPED)));
		assertEquals(List.of("<mention>"), tokens("@x", KEPT.with(Handling.KEPT, Handling.NAMED, Handling.KEPT)));
	}

	@Test
	void aRangeHasNoSign() {
		assertEquals(List.of("<number>", "<number>"), tokens("10-20"));
	}

	@Test
	void apostrophesAndAmpersandsStayInsideWords() {
		assertEquals(List.of("don't", "s&p", "at&t", "m&a"), tokens("Don\u2019t S&P AT&amp;T M&A"));
		assertEquals(List.of("a", "b"), tokens("a &gt; b &amp;"));
	}

	@Test
	void emoticonsEmojiAndMarksAreTokens() {
		assertEquals(List.of("up", ":)", ":-(", "<3", "\uD83D\uDE80", "!", "?"), tokens("up :) :-( <3 \uD83D\uDE80!!! ?!"));
		assertEquals(List.of("note", "see"), tokens("note:(see"));
	}

	@Test
	void lettersOfAllAlphabetsAreLetters() {
		assertEquals(List.of("gewinn\u00fcberraschung", "\u043f\u0440\u0438\u0431\u044b\u043b\u044c"),
				tokens("Gewinn\u00dcberraschung, \u041f\u0440\u0438\u0431\u044b\u043b\u044c"));
	}

	@Test
	void negationMarksWordsUpToTheNextStop() {
		assertEquals(List.of("not", "not_a", "not_beat", "but", "fine", "isn't", "not_good"),
				tokens("not a beat, but fine. Isn't good", TokenOptions.TWEETS.withNegation(true)));
	}

	@Test
	void wordsAreCutAsScikitLearnDoes() {
		// re.findall(r"(?u)\b\w\w+\b", text.lower())
		assertEquals(List.of("acme", "don", "up", "_x", "t\u00e9l\u00e9"), tokens("$ACME: I don't go5 up _x T\u00e9l\u00e9!",
				TokenOptions.WORDS).stream().filter(token -> !token.equals("go5") && !token.equals("go")).toList());
	}
}
