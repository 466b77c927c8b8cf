package org.brushwork.logs.ui.internal;

import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/**
 * Which lines are selected. When other lines are shown nothing is selected any more, as whoever shows them says; the
 * table's own model would find that out by looking at each row, for seconds where there are ten million.
 */
final class LineSelection extends SelectionModel {

	LineSelection(SelectionLayer layer) {
		super(layer);
	}

	@Override
	public void handleLayerEvent(IStructuralChangeEvent event) {
		// Columns never change, and rows only after clear().
	}
}
