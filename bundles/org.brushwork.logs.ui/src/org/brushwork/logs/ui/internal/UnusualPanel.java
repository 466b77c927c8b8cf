package org.brushwork.logs.ui.internal;

import java.util.Comparator;
import java.util.List;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.series.Outlier;
import org.brushwork.plot.ChartHeader;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The stretches of time with unusually many or few events, the most unusual first; a click brushes to one. */
final class UnusualPanel implements DashboardPanel {

	private static final Point LEAST = new Point(190, 110);
	private static final int MOST = 100;
	private static final int TIME_PART = 58;
	private static final int ALL_PARTS = 100;

	private final Composite panel;
	private final ChartHeader header;
	private final Table table;
	private final TableColumn when;
	private final TableColumn size;
	private DashboardInput input;
	private List<Outlier> shown = List.of();

	UnusualPanel(Composite parent, PanelBoard<?> board) {
		panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(panel);
		header = new ChartHeader(panel);
		header.setTitle(Messages.Unusual_Title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		table = new Table(panel, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("id", "org.brushwork.logs.unusual"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		when = new TableColumn(table, SWT.LEFT);
		size = new TableColumn(table, SWT.RIGHT);
		table.addListener(SWT.Resize, event -> widen());
		table.addListener(SWT.Selection, event -> brush((TableItem) event.item));
		table.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.Unusual_Title));
		new PanelMenu(board, PanelKind.UNUSUAL, header, List.of());
	}

	@Override
	public Control control() {
		return panel;
	}

	@Override
	public Control handle() {
		return header;
	}

	@Override
	public Point leastSize() {
		return LEAST;
	}

	@Override
	public void show(DashboardInput next) {
		input = next;
		if (!table.getBackground().equals(header.getBackground())) {
			table.setBackground(header.getBackground()); // a style sheet makes tables as white as paper
		}
		List<Outlier> unusual = next.session().course().unusual();
		if (!unusual.equals(shown) || table.getItemCount() == 0) {
			shown = unusual;
			fill();
		}
		select();
	}

	private void fill() {
		header.setSummary(shown.isEmpty() ? "" : FilterText.number(shown.size())); //$NON-NLS-1$
		table.setRedraw(false);
		table.removeAll();
		shown.stream().sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.deviation()))).limit(MOST)
				.forEach(this::add);
		if (shown.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(Messages.Unusual_None);
		}
		table.setRedraw(true);
	}

	private void add(Outlier outlier) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(outlier);
		item.setText(0, NLS.bind(outlier.isExcess() ? "\u25b2 {0}" : "\u25bc {0}", //$NON-NLS-1$ //$NON-NLS-2$
				FilterText.shortTime(rangeOf(outlier), input.store().zone())));
		item.setText(1, UnusualText.size(outlier));
	}

	/** Shows as selected what the time is brushed to, however that came. */
	private void select() {
		TableItem[] items = table.getItems();
		for (int index = 0; index < items.length; index++) {
			if (items[index].getData() instanceof Outlier outlier
					&& input.filter().time().filter(rangeOf(outlier)::equals).isPresent()) {
				table.setSelection(index);
				return;
			}
		}
		table.deselectAll();
	}

	private void brush(TableItem item) {
		if (item.getData() instanceof Outlier outlier) {
			EventFilter filter = input.filter().withTime(rangeOf(outlier));
			input.session().filters().commit(Messages.Dashboard_BrushTime, filter);
		}
	}

	private static TimeRange rangeOf(Outlier outlier) {
		return new TimeRange(outlier.from(), outlier.to());
	}

	private void widen() {
		int width = table.getClientArea().width;
		when.setWidth(width * TIME_PART / ALL_PARTS);
		size.setWidth(width - when.getWidth());
	}
}
