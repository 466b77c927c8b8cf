package org.brushwork.logs.ui.internal;

import java.util.Comparator;

/** Orders names as people do: numbers in them by their value, so that {@code log.2} comes before {@code log.10}. */
final class NaturalOrder implements Comparator<String> {

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			int endOne = digitsEnd(one, i);
			int endOther = digitsEnd(other, j);
			int order = endOne > i && endOther > j ? compareNumbers(one.substring(i, endOne), other.substring(j, endOther))
					: Character.compare(one.charAt(i), other.charAt(j));
			if (order != 0) {
				return order;
			}
			i = Math.max(endOne, i + 1);
			j = Math.max(endOther, j + 1);
		}
		int order = Integer.compare(one.length() - i, other.length() - j);
		// Equal by value, such as 01 and 1: still two names.
		return order != 0 ? order : one.compareTo(other);
	}

	private static int digitsEnd(String text, int from) {
		int at = from;
		while (at < text.length() && Character.isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int compareNumbers(String one, String other) {
		String a = one.replaceFirst("^0+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String b = other.replaceFirst("^0+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
	}
}
