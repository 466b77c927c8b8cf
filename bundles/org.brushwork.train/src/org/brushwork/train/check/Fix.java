package org.brushwork.train.check;

import java.util.List;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Setting;

/**
 * What mends a mistake.
 *
 * @param settings what is set, in this order; one or more
 */
public record Fix(List<Setting> settings) {

	/** Copies the list. */
	public Fix {
		settings = List.copyOf(settings);
	}

	/** One that sets one member of the file to a word, a number or a flag. */
	static Fix of(String path, Object value) {
		return new Fix(List.of(Setting.of(path, value)));
	}

	/** The network without the mistake. */
	public Network apply(Network network) {
		Network fixed = network;
		for (Setting each : settings) {
			fixed = each.apply(fixed);
		}
		return fixed;
	}
}
