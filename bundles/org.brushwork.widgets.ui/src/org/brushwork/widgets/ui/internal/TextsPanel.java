package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.TextColumn;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.ui.samples.TableSession;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** How often the texts of a column come, in all rows and in those that are selected; clicks on bars select. */
final class TextsPanel implements LinkedPanel {

	/** The most frequent ones are shown. */
	static final int MOST_BARS = 100;

	private final CategoryBarChart chart;
	private final TableSession session;
	private final TextColumn column;
	private final BackgroundRequest<RowSelection, List<CategoryBar>> counting;
	/** What was chosen here; another selection is not of these bars. */
	private RowSelection own = RowSelection.NONE;

	TextsPanel(Composite parent, TableSession session, TextColumn column) {
		this.session = session;
		this.column = column;
		chart = new CategoryBarChart(parent);
		chart.plotControl().setData("id", "org.brushwork.widgets.linked.texts"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.setTitle(column.name());
		chart.addSelectListener((keys, phase) -> brushed(rows(column, keys), phase));
		counting = new BackgroundRequest<>(NLS.bind(Messages.Linked_Counting, column.name()), session,
				() -> !chart.isDisposed(), WhenSuperseded.FINISH, (rows, progress) -> bars(column, rows, progress),
				new Shown<>(this::show));
		counting.asSystemJob();
		chart.addDisposeListener(event -> counting.cancel());
	}

	/** The most frequent texts, the most frequent first, with how many of some rows have them. */
	static List<CategoryBar> bars(TextColumn column, RowSelection rows, Progress progress) {
		int[] all = column.counts();
		int[] some = rows.isEmpty() ? all : new int[all.length];
		if (!rows.isEmpty()) {
			rows.rows().filter(row -> row < column.size() && !column.isMissing(row))
					.forEach(row -> some[column.code(row)]++);
		}
		progress.report(1, 1);
		List<Integer> codes = new ArrayList<>();
		for (int code = 0; code < all.length; code++) {
			codes.add(code);
		}
		return codes.stream().sorted(Comparator.comparing((Integer code) -> -all[code])).limit(MOST_BARS)
				.map(code -> new CategoryBar(column.values().get(code), column.values().get(code), all[code], some[code],
						ColorRole.NEUTRAL))
				.toList();
	}

	/** The rows that have one of some texts. */
	static RowSelection rows(TextColumn column, Set<String> texts) {
		BitSet codes = new BitSet();
		for (int code = 0; code < column.values().size(); code++) {
			codes.set(code, texts.contains(column.values().get(code)));
		}
		return RowSelection.where(column.size(), row -> !column.isMissing(row) && codes.get(column.code(row)));
	}

	private void show(List<CategoryBar> bars) {
		int values = column.values().size();
		String note = bars.size() == values ? "" : NLS.bind(Messages.Linked_FirstOf, bars.size(), values); //$NON-NLS-1$
		chart.setData(bars, bars.stream().mapToLong(CategoryBar::passing).sum(), note);
	}

	private void brushed(RowSelection rows, Phase phase) {
		own = rows;
		new LinkedGesture(session).brushed(NLS.bind(Messages.Linked_Brush, column.name()), rows, phase);
	}

	@Override
	public void select(RowSelection rows) {
		if (!rows.equals(own)) {
			own = RowSelection.NONE;
			chart.setSelected(new HashSet<>());
		}
		counting.submit(rows);
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
