package org.brushwork.ui.interact;

import java.util.List;

/**
 * The one place where a type argument is taken on trust: the compiler cannot know that a parameter's class token and
 * its entry belong together. The class itself is still checked, as the store into an array is.
 */
final class Trusted {

	private Trusted() {
		// functions only
	}

	/**
	 * A value as what the caller knows that it is.
	 *
	 * @param none nothing: the compiler makes an array of the right class of it
	 * @throws ArrayStoreException if the value is of another class
	 */
	@SafeVarargs
	static <S> S as(Object value, S... none) {
		return List.of(value).toArray(none)[0];
	}
}
