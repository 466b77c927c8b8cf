package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.StatusClass;
import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.ChartCommand;
import org.brushwork.plot.ChartTool;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Events by the values of one dimension; a click filters by them. */
final class CategoryPanel implements DashboardPanel {

	private static final Point LEAST = new Point(190, 110);

	private final Dimension dimension;
	private final CategoryBarChart chart;
	private final FilterGesture gesture;
	private final ValueSearch search;
	private Optional<ChangesView> changes = Optional.empty();
	private Optional<NoValues> missing = Optional.empty();
	private DashboardInput input;
	private List<String> listed = List.of();

	CategoryPanel(Composite parent, PanelBoard<?> board, Dimension dimension) {
		this.dimension = dimension;
		chart = new CategoryBarChart(parent, dimension.equals(Dimension.HOUR));
		chart.setTitle(PanelKind.title(dimension.key()));
		chart.setEmptyText(Messages.Dashboard_NoEvents);
		chart.plotControl().setData("id", "org.brushwork.logs." + dimension.key()); //$NON-NLS-1$ //$NON-NLS-2$
		chart.addSelectListener(this::selected);
		gesture = new FilterGesture(chart.getDisplay());
		search = new ValueSearch(chart, dimension, this::showFound);
		List<ChartCommand> commands = new ArrayList<>();
		if (!dimension.isOrdered()) {
			new ChartTool(chart.header(), ChartTool.Glyph.SEARCH, Messages.ValueSearch_ToolTip, this::openSearch)
					.setData("id", "org.brushwork.logs.search." + dimension.key()); //$NON-NLS-1$ //$NON-NLS-2$
			commands.add(new ChartCommand(Messages.ValueSearch_Open, () -> true, this::openSearch));
		}
		new PanelMenu(board, dimension.key(), chart.header(), commands);
	}

	@Override
	public Control control() {
		return chart;
	}

	@Override
	public Control handle() {
		return chart.header();
	}

	@Override
	public Point leastSize() {
		return LEAST;
	}

	@Override
	public void show(DashboardInput shown) {
		input = shown;
		Optional<DimensionChanges> differences = shown.compared()
				.map(compared -> compared.comparison().by().get(dimension));
		if (differences.isPresent() && !search.isOpen()) {
			showChanges(differences.get());
			return;
		}
		Optional<DimensionCounts> counts = Optional.ofNullable(shown.snapshot().by().get(dimension));
		if (counts.filter(all -> !NoValues.isMissing(all, shown.snapshot().events())).isEmpty()) {
			showMissing();
			return;
		}
		chart.showInstead(null);
		if (search.isOpen()) {
			search.show(shown);
		} else {
			counts.ifPresent(this::show);
		}
		showSelected();
	}

	/** The values that were chosen, or those of the listed ones that are in a range or have what was looked for. */
	private void showSelected() {
		Set<String> selected = new TreeSet<>(input.filter().values(dimension));
		listed.stream().filter(this::isSelected).forEach(selected::add);
		chart.setSelected(selected);
	}

	private boolean isSelected(String value) {
		return input.filter().predicate(dimension).filter(predicate -> predicate.test(dimension, value)).isPresent();
	}

	@Override
	public void forget() {
		search.forget();
		input = null;
	}

	private void showMissing() {
		search.forget();
		NoValues page = missing.orElseGet(() -> new NoValues(chart));
		missing = Optional.of(page);
		page.show(dimension, input.options());
		chart.showInstead(page.control());
		chart.header().setSummary(""); //$NON-NLS-1$
	}

	private void openSearch() {
		search.open();
		if (input != null) {
			show(input);
		}
	}

	private void showChanges(DimensionChanges differences) {
		search.forget();
		ChangesView view = changes.orElseGet(() -> new ChangesView(chart, dimension, this::selected));
		changes = Optional.of(view);
		view.show(differences, this::isSelected);
		chart.showInstead(view.control());
		chart.header().setSummary(""); //$NON-NLS-1$
	}

	private void showFound(DimensionCounts found) {
		if (chart.isDisposed()) {
			return;
		}
		if (search.isOpen()) {
			show(found);
			showSelected();
		} else if (input != null) {
			show(input); // the search was closed
		}
	}

	private void show(DimensionCounts counts) {
		List<CategoryBar> bars = counts.counts().stream().filter(this::isOfUse).map(this::bar)
				.sorted(Comparator.comparing(bar -> bar.role() == ColorRole.NONE)).toList();
		String note = dimension.isOrdered() || counts.values() <= bars.size() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Dashboard_FirstOf, FilterText.number(bars.size()), FilterText.number(counts.values()));
		chart.setData(bars, counts.passing(), note);
		listed = bars.stream().map(CategoryBar::key).toList();
	}

	/**
	 * Status codes and days are many, and those that pass may be far down; the others, such as hours, are few, and each
	 * has a place that people know.
	 */
	private boolean isOfUse(Count count) {
		return switch (dimension.kind()) {
		case STATUS, DAY -> count.passing() > 0 || input.filter().values(dimension).contains(count.value());
		default -> true;
		};
	}

	private CategoryBar bar(Count count) {
		return new CategoryBar(count.value(), ValueText.of(count.value()), count.all(), count.passing(), roleOf(count.value()));
	}

	private ColorRole roleOf(String value) {
		if (value.equals(Dimension.NONE)) {
			return ColorRole.NONE;
		}
		return switch (dimension.kind()) {
		case STATUS_CLASS -> StatusClass.ofKey(value).map(CategoryPanel::roleOf).orElse(ColorRole.NEUTRAL);
		case STATUS -> roleOf(StatusClass.of(Integer.parseInt(value)));
		default -> ColorRole.NEUTRAL;
		};
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
		if (input == null) {
			return; // the log was closed in the middle of the gesture
		}
		EventFilter filter = input.filter().withValues(dimension, values);
		String label = NLS.bind(Messages.Dashboard_Select, FilterText.name(dimension));
		gesture.changed(input.session().filters(), filter, phase, label);
	}
}
