package org.brushwork.core.selection;

/** Where the steps of a {@link SelectionModel} are kept, so that they can be undone. */
@FunctionalInterface
public interface SelectionHistory<V> {

	/**
	 * Called once for each gesture that ended with another value than it began with.
	 *
	 * @param model  the model that changed; {@link SelectionModel#restore} takes it back
	 * @param label  what was done, for people, such as <i>Brush time</i>
	 * @param before the settled value before the gesture
	 * @param after  the settled value after it, not equal to {@code before}
	 */
	void stepped(SelectionModel<V> model, String label, V before, V after);
}
