package org.brushwork.core.text;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * Names as people sort them: digits in them are numbers, so that "class 10" comes after "class 9". Numbers come before what
 * is between them. Names of equal parts, such as 1 and 01, are in the order of their characters.
 *
 * @param words compares what is between the numbers, such as a collator of a language
 */
public record NaturalOrder(Comparator<? super String> words) implements Comparator<String> {

	/** By the characters between the numbers: for names that machines give. */
	public static final NaturalOrder OF_CHARACTERS = new NaturalOrder(Comparator.<String>naturalOrder());

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			int endOne = end(one, i);
			int endOther = end(other, j);
			int order = compareParts(one.substring(i, endOne), other.substring(j, endOther));
			if (order != 0) {
				return order;
			}
			i = endOne;
			j = endOther;
		}
		int order = Integer.compare(one.length() - i, other.length() - j);
		return order != 0 ? order : one.compareTo(other);
	}

	private int compareParts(String one, String other) {
		return isDigit(one.charAt(0)) && isDigit(other.charAt(0)) ? new BigInteger(one).compareTo(new BigInteger(other))
				: words.compare(one, other);
	}

	/** Where the run of digits, or of anything else, ends. */
	private static int end(String name, int from) {
		int end = from + 1;
		while (end < name.length() && isDigit(name.charAt(end)) == isDigit(name.charAt(from))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
