package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brushwork.logs.Dimension;
import org.eclipse.osgi.util.NLS;

/** The names of the dashboard's panels, as a layout knows them, and what people call them. */
final class PanelKind {

	/** Events over time. */
	static final String TIME = "time"; //$NON-NLS-1$

	/** The hours with unusually many or few events. */
	static final String UNUSUAL = "unusual"; //$NON-NLS-1$

	/** Events by weekday and hour. */
	static final String WEEK_HOURS = "weekHours"; //$NON-NLS-1$

	private PanelKind() {
		// functions only
	}

	/** All panels that a log with some dimensions can have. */
	static List<String> of(List<Dimension> dimensions) {
		List<String> kinds = new ArrayList<>(List.of(TIME, UNUSUAL, WEEK_HOURS));
		dimensions.forEach(dimension -> kinds.add(dimension.key()));
		return kinds;
	}

	/** Whether there is a panel of a name, for some log. */
	static boolean isKnown(String panel) {
		return List.of(TIME, UNUSUAL, WEEK_HOURS).contains(panel) || Dimension.ofKey(panel).isPresent();
	}

	/** What a panel is called. */
	static String title(String panel) {
		return switch (panel) {
		case TIME -> Messages.Dashboard_OverTime;
		case UNUSUAL -> Messages.Unusual_Title;
		case WEEK_HOURS -> Messages.WeekHours_Title;
		default -> Dimension.ofKey(panel).map(PanelKind::title).orElse(panel);
		};
	}

	private static String title(Dimension dimension) {
		return switch (dimension.kind()) {
		case HOUR -> Messages.Dashboard_ByHour;
		case STATUS_CLASS -> Messages.Dashboard_ByStatusClass;
		case PARAMETER -> NLS.bind(Messages.Dashboard_By, dimension.name());
		default -> NLS.bind(Messages.Dashboard_By, FilterText.name(dimension).toLowerCase(Locale.getDefault()));
		};
	}
}
