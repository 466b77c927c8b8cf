package org.brushwork.figure.xy;

import java.util.Optional;
import java.util.stream.Stream;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.scale.Axis;

/**
 * What the columns of layers' tables are that have no name of their own. A layer calls them by {@link #key()}; its figure
 * knows the axes and the language and says what they are called.
 */
public enum LayerColumn {
	/** Values along the horizontal axis. */
	X("x"),
	/** Where something begins on the horizontal axis. */
	X_FROM("x from"),
	/** Where it ends. */
	X_TO("x to"),
	/** Values along the vertical axis. */
	Y("y"),
	/** Where something begins on the vertical axis. */
	Y_FROM("y from"),
	/** Where it ends. */
	Y_TO("y to"),
	/** To which class something belongs. */
	CLASS("class"),
	/** What stands beside something. */
	LABEL("label"),
	/** The whole of which something is a part. */
	OF("of"),
	/** The name of the layer. */
	LAYER("layer");

	private final String key;

	LayerColumn(String key) {
		this.key = key;
	}

	/** What a layer calls it. */
	public String key() {
		return key;
	}

	/** What a layer calls so; empty for a name of its own. */
	static Optional<LayerColumn> of(String key) {
		return Stream.of(values()).filter(column -> column.key.equals(key)).findFirst();
	}

	/** Its axis; empty when it is about none. */
	Optional<Axis> axis(Axis x, Axis y) {
		return switch (this) {
		case X, X_FROM, X_TO -> Optional.of(x);
		case Y, Y_FROM, Y_TO -> Optional.of(y);
		default -> Optional.empty();
		};
	}

	/** What people call it. */
	String words(Axis x, Axis y, Language language) {
		return switch (this) {
		case X -> titled(x, Message.COLUMN_X, language);
		case X_FROM -> language.say(Message.COLUMN_FROM, titled(x, Message.COLUMN_X, language));
		case X_TO -> language.say(Message.COLUMN_TO, titled(x, Message.COLUMN_X, language));
		case Y -> titled(y, Message.COLUMN_Y, language);
		case Y_FROM -> language.say(Message.COLUMN_FROM, titled(y, Message.COLUMN_Y, language));
		case Y_TO -> language.say(Message.COLUMN_TO, titled(y, Message.COLUMN_Y, language));
		case CLASS -> language.say(Message.COLUMN_CLASS);
		case LABEL -> language.say(Message.COLUMN_LABEL);
		case OF -> language.say(Message.COLUMN_OF);
		case LAYER -> language.say(Message.COLUMN_LAYER);
		};
	}

	private static String titled(Axis axis, Message otherwise, Language language) {
		return axis.title().isEmpty() ? language.say(otherwise) : axis.title();
	}
}
