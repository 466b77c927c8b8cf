package org.brushwork.logs.internal.search;

/** Whether something is found in a line. Each thread has its own. */
@FunctionalInterface
public interface LineTest {

	/** Looks at the bytes {@code [from, end)} of a line, which are not changed meanwhile. */
	boolean test(byte[] line, int from, int end);
}
