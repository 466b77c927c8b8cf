package org.brushwork.core.process;

/**
 * How a Java machine ended.
 *
 * @param kind      by its status
 * @param status    of its process; 128 and more is a signal where there are signals
 * @param lastWords the end of what it printed; may be empty
 */
public record ChildEnd(Kind kind, int status, String lastWords) {

	/** What the flag {@code ExitOnOutOfMemoryError} of Java machines ends with. */
	public static final int HEAP_EXHAUSTED = 3;

	/** What a program ends with that has no more memory outside of Java's. */
	public static final int MEMORY_EXHAUSTED = 4;

	/** In which way. */
	public enum Kind {
		/** By itself, or because it was asked to. */
		NORMAL, OUT_OF_MEMORY,
		/** By a failure of its own, or by being killed. */
		CRASHED
	}

	static ChildEnd of(int status, String lastWords) {
		Kind kind = switch (status) {
		case 0 -> Kind.NORMAL;
		case HEAP_EXHAUSTED, MEMORY_EXHAUSTED -> Kind.OUT_OF_MEMORY;
		default -> Kind.CRASHED;
		};
		return new ChildEnd(kind, status, lastWords);
	}
}
