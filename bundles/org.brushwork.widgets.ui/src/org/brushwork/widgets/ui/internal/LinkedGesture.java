package org.brushwork.widgets.ui.internal;

import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.ui.samples.TableSession;

/** Hands what is brushed in a chart to the model that all views of the table share: one step of Undo a gesture. */
record LinkedGesture(TableSession session) {

	/** @param label names the step */
	void brushed(String label, RowSelection rows, Phase phase) {
		SelectionModel<RowSelection> model = session.rows();
		if (phase == Phase.DONE) {
			model.commit(label, rows);
		} else if (rows.equals(model.settled())) {
			model.cancel();
		} else {
			model.change(rows);
		}
	}
}
