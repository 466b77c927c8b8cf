package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Set;
import org.brushwork.core.selection.Phase;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.StatusClass;
import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.figure.color.ColorRole;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Events by the values of one dimension; a click filters by them. */
final class CategoryPanel {

	private final Dimension dimension;
	private final CategoryBarChart chart;
	private final FilterGesture gesture;
	private LogSession session;

	CategoryPanel(Composite parent, Dimension dimension, String title, boolean vertical) {
		this.dimension = dimension;
		chart = new CategoryBarChart(parent, vertical);
		chart.setTitle(title);
		chart.plotControl().setData("id", "org.brushwork.logs." + dimension.key()); //$NON-NLS-1$ //$NON-NLS-2$
		chart.addSelectListener(this::selected);
		gesture = new FilterGesture(chart.getDisplay());
	}

	void show(LogSession shown, LogSnapshot snapshot) {
		session = shown;
		List<Count> counts = snapshot.by(dimension);
		chart.setData(counts.stream().map(this::bar).toList());
		chart.setSelected(session.filters().value().values(dimension));
	}

	private CategoryBar bar(Count count) {
		return new CategoryBar(count.value(), count.value(), count.all(), count.passing(), roleOf(count.value()));
	}

	private ColorRole roleOf(String value) {
		if (!dimension.equals(Dimension.STATUS_CLASS)) {
			return ColorRole.NEUTRAL;
		}
		return StatusClass.ofKey(value).map(CategoryPanel::roleOf).orElse(ColorRole.NEUTRAL);
	}

	private static ColorRole roleOf(StatusClass statusClass) {
		return switch (statusClass) {
		case INFORMATIONAL -> ColorRole.INFORMATIONAL;
		case SUCCESS -> ColorRole.SUCCESS;
		case REDIRECT -> ColorRole.REDIRECT;
		case CLIENT_ERROR -> ColorRole.CLIENT_ERROR;
		case SERVER_ERROR -> ColorRole.SERVER_ERROR;
		case NONE -> ColorRole.NONE;
		};
	}

	private void selected(Set<String> values, Phase phase) {
		EventFilter filter = session.filters().value().withValues(dimension, values);
		String label = NLS.bind(Messages.Dashboard_Select, FilterText.name(dimension));
		gesture.changed(session.filters(), filter, phase, label);
	}
}
