package org.brushwork.logs.ui.internal;

import org.brushwork.core.selection.SelectionModel;
import org.brushwork.logs.EventFilter;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Filters by what one event has; with Shift, lets such events pass as well. One step on the history. */
final class LikeThisAction extends Action {

	private static final int LONGEST = 70;

	private final LikeThis way;
	private final SelectionModel<EventFilter> filters;

	LikeThisAction(LikeThis way, SelectionModel<EventFilter> filters) {
		super(label(way.text()));
		this.way = way;
		this.filters = filters;
	}

	/** An ampersand would be a mnemonic, a tab an accelerator. */
	private static String label(String text) {
		String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026"; //$NON-NLS-1$
		return shown.replace("&", "&&").replace('\t', ' '); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void runWithEvent(Event event) {
		boolean also = (event.stateMask & SWT.SHIFT) != 0;
		EventFilter now = filters.value();
		filters.commit(NLS.bind(Messages.LikeThis_Step, way.text()), also ? way.also(now) : way.only(now));
	}
}
