package org.brushwork.logs.internal.search;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The characters of one line after the other for a regular expression, which may be stopped in the middle of a line:
 * some expressions would go on for years. Not for several threads at once.
 */
final class LineChars implements CharSequence {

	/** Thrown out of a regular expression that is to go no further. */
	static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Stopped() {
			super(null, null, false, false);
		}
	}

	private final int steps;
	private final Runnable paused;
	private byte[] bytes = new byte[0];
	private @Nullable String text;
	private int from;
	private int length;
	private int left;

	/**
	 * No line yet.
	 *
	 * @param steps  after looking at so many characters of a line ...
	 * @param paused ... this is run, which may throw {@link Stopped}
	 */
	LineChars(int steps, Runnable paused) {
		this.steps = steps;
		this.paused = paused;
	}

	/** Stands for a line of ASCII only. */
	LineChars of(byte[] line, int start, int end) {
		bytes = line;
		text = null;
		from = start;
		length = end - start;
		left = steps;
		return this;
	}

	/** Stands for a line that was decoded. */
	LineChars of(String line) {
		text = line;
		length = line.length();
		left = steps;
		return this;
	}

	@Override
	public int length() {
		return length;
	}

	@Override
	public char charAt(int index) {
		if (--left < 0) {
			left = steps;
			paused.run();
		}
		String decoded = text;
		return decoded == null ? (char) bytes[from + index] : decoded.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return toString().substring(start, end);
	}

	@Override
	public String toString() {
		StringBuilder all = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			all.append(charAt(i));
		}
		return all.toString();
	}
}
