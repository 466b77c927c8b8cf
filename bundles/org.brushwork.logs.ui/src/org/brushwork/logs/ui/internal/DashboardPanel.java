package org.brushwork.logs.ui.internal;

import org.brushwork.ui.board.BoardPanel;

/** A panel of the dashboard. */
interface DashboardPanel extends BoardPanel {

	/** Shows a moment of a log. Called for every frame of a gesture: it must be cheap. */
	void show(DashboardInput input);

	/** Lets go of the log's events, which may be closed now; what is shown may stay. */
	void forget();
}
