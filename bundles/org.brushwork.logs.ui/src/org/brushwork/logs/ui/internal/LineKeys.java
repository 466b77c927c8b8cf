package org.brushwork.logs.ui.internal;

import org.eclipse.nebula.widgets.nattable.selection.MoveRowSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;

/** Whole lines are selected by mouse and keys; the table's own search, which looks at cells only, is left out. */
final class LineKeys extends DefaultSelectionLayerConfiguration {

	LineKeys(SelectionLayer selection) {
		selection.registerCommandHandler(new MoveRowSelectionCommandHandler(selection));
	}

	@Override
	protected void addSelectionUIBindings() {
		addConfiguration(new RowOnlySelectionBindings());
	}

	@Override
	protected void addSearchUIBindings() {
		// Find in the lines does it.
	}
}
