package org.brushwork.classify.text;

import java.util.List;

/** Some texts by their numbers. May be asked by several threads. */
public interface Texts {

	/** How many there are. */
	int size();

	/**
	 * A text.
	 *
	 * @param index 0 to {@code size() - 1}
	 */
	String text(int index);

	/** The texts of a list, which is not copied. */
	static Texts of(List<String> list) {
		return new Texts() {
			@Override
			public int size() {
				return list.size();
			}

			@Override
			public String text(int index) {
				return list.get(index);
			}
		};
	}

	/** Those of some rows, in the order of these, which are not copied. */
	default Texts at(int... rows) {
		Texts all = this;
		return new Texts() {
			@Override
			public int size() {
				return rows.length;
			}

			@Override
			public String text(int index) {
				return all.text(rows[index]);
			}
		};
	}
}
