package org.brushwork.train.network;

import java.io.Serializable;
import java.util.List;

/** Says why a text is no description of a network. It carries no display text; the message is for developers only. */
public final class NetworkException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {

		/** There is no such file. */
		MISSING,

		/** The file cannot be read, or is no text; {@link #detail()} says why. */
		UNREADABLE,

		/** It is larger than any description; {@link #detail()} is its size in bytes. */
		TOO_LARGE,

		/** It is no JSON; see {@link #line()} and {@link #column()}. */
		NOT_JSON,

		/** It is JSON of something else. */
		NOT_A_NETWORK,

		/** It was written by a later version of this program; {@link #detail()} is the version of its form. */
		LATER_VERSION,

		/** A value cannot be what it is to be; see {@link #path()}, {@link #detail()} and {@link #allowed()}. */
		BAD_VALUE
	}

	/**
	 * Which values a member may have.
	 *
	 * @param kind  of value
	 * @param words that may be chosen from; empty unless it is ONE_OF
	 * @param least of whole numbers
	 * @param most  of whole numbers
	 */
	public record Allowed(Kind kind, List<String> words, long least, long most) implements Serializable {

		/** Kinds of values. */
		public enum Kind {
			/** Nothing is said, as no value is the problem. */
			ANYTHING, TEXT, FLAG, NUMBER, WHOLE_NUMBER, ONE_OF,
			/** A text of one character. */
			CHARACTER,
			/** A name of a file that this system can have. */
			FILE_NAME, LIST, OBJECT
		}

		/** Copies the list. */
		public Allowed {
			words = List.copyOf(words);
		}

		static Allowed of(Kind kind) {
			return new Allowed(kind, List.of(), 0, 0);
		}

		static Allowed whole(long least, long most) {
			return new Allowed(Kind.WHOLE_NUMBER, List.of(), least, most);
		}

		static Allowed oneOf(List<String> words) {
			return new Allowed(Kind.ONE_OF, words, 0, 0);
		}
	}

	private final Problem problem;
	private final String path;
	private final String detail;
	private final Allowed allowed;
	private final int line;
	private final int column;

	private NetworkException(Problem problem, String path, String detail, Allowed allowed, int line, int column) {
		super(problem + (path.isEmpty() ? "" : " at " + path) + (line > 0 ? " at line " + line + ", " + column : "")
				+ (detail.isEmpty() ? "" : ": " + detail));
		this.problem = problem;
		this.path = path;
		this.detail = detail;
		this.allowed = allowed;
		this.line = line;
		this.column = column;
	}

	NetworkException(Problem problem, String detail) {
		this(problem, "", detail, Allowed.of(Allowed.Kind.ANYTHING), 0, 0);
	}

	static NetworkException notJson(int line, int column) {
		return new NetworkException(Problem.NOT_JSON, "", "", Allowed.of(Allowed.Kind.ANYTHING), line, column);
	}

	static NetworkException badValue(String path, String value, Allowed allowed) {
		return new NetworkException(Problem.BAD_VALUE, path, value, allowed, 0, 0);
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** Where a bad value is, such as {@code architecture.hidden[0].dropout}; otherwise empty. */
	public String path() {
		return path;
	}

	/** What the problem's own description promises, for a bad value its JSON, cut when long; otherwise empty. */
	public String detail() {
		return detail;
	}

	/** What a bad value may be. */
	public Allowed allowed() {
		return allowed;
	}

	/** The line where JSON went wrong, the first being 1; otherwise 0. */
	public int line() {
		return line;
	}

	/** The column where JSON went wrong, the first being 1; otherwise 0. */
	public int column() {
		return column;
	}
}
