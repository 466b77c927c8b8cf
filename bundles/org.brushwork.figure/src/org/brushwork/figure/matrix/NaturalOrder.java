package org.brushwork.figure.matrix;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;

/**
 * Names as people sort them: digits in them are numbers, so that "class 10" comes after "class 9".
 *
 * @param words compares what is between the numbers
 */
record NaturalOrder(Collator words) implements Comparator<String> {

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
		return Integer.compare(one.length() - i, other.length() - j);
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
