package org.brushwork.core.selection;

/** Hears that a {@link SelectionModel} has another value or phase. */
@FunctionalInterface
public interface SelectionListener<V> {

	/**
	 * Called on the model's thread after the change. It is given the model and not a value: a listener that is called
	 * late, or whose predecessor changed the model again, then reads what holds now.
	 */
	void selectionChanged(SelectionModel<V> model);
}
