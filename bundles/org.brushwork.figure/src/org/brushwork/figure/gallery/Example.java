package org.brushwork.figure.gallery;

import java.util.function.Supplier;
import org.brushwork.figure.Figure;

/**
 * One chart of the gallery.
 *
 * @param id      its short name, letters only, by which files are called; no two examples have the same
 * @param name    what people call it
 * @param purpose what it is good for, one sentence
 * @param snippet the Java code that made it, lines indented by tabs
 * @param maker   makes it
 */
public record Example(String id, String name, String purpose, String snippet, Supplier<? extends Figure> maker) {

	/** Makes the figure anew, so that it can be changed without changing what others see. */
	public Figure figure() {
		return maker.get();
	}

	/** Its name. */
	@Override
	public String toString() {
		return name;
	}
}
