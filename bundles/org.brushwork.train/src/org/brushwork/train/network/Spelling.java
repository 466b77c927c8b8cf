package org.brushwork.train.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How constants are spelled in files and on the command line: in lower case, such as {@code leaky_relu}. */
public final class Spelling {

	private Spelling() {
		// functions only
	}

	/** The spelling of a constant. */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The spellings of all constants of a type, in their order; unmodifiable. */
	public static List<String> all(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
	}

	/** The constant of a spelling, also in upper case and with hyphens or spaces; empty if there is none. */
	public static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
		String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
	}
}
