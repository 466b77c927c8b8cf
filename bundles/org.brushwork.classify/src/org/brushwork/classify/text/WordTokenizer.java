package org.brushwork.classify.text;

/**
 * Two or more letters, digits or underscores, which is what the pattern <code>(?u)\b\w\w+\b</code> finds in Python,
 * letters made small.
 */
final class WordTokenizer implements Tokenizer {

	private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
			| 1 << Character.OTHER_NUMBER;

	@Override
	public void tokenize(String text, TokenSink sink) {
		char[] chars = SmallLetters.of(text);
		int start = 0;
		int points = 0;
		for (int at = 0; at < chars.length;) {
			int point = Character.codePointAt(chars, at);
			int next = at + Character.charCount(point);
			if (isWord(point)) {
				points++;
			} else {
				emit(chars, start, at, points, sink);
				start = next;
				points = 0;
			}
			at = next;
		}
		emit(chars, start, chars.length, points, sink);
	}

	private static void emit(char[] chars, int start, int end, int points, TokenSink sink) {
		if (points > 1) {
			sink.token(chars, start, end);
		}
	}

	private static boolean isWord(int point) {
		if (point < 0x80) {
			return point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || point == '_';
		}
		return Character.isLetter(point) || (NUMBERS >> Character.getType(point) & 1) != 0;
	}
}
