package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Count;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field below a panel's title that leaves only the values with some text in them, in any case; of all values, not only
 * of those that the panel has room for. Enter filters by the text, Esc closes the field.
 */
final class ValueSearch {

	/** More are not looked through by hand. */
	private static final int MOST = 500;

	private record Question(Crossfilter crossfilter, EventFilter filter, String text) {
	}

	private final CategoryBarChart chart;
	private final Dimension dimension;
	private final Consumer<DimensionCounts> target;
	private final Text field;
	private final BackgroundRequest<Question, DimensionCounts> searching;
	private DashboardInput input;
	private Question asked;

	/** @param target shows what was found */
	ValueSearch(CategoryBarChart chart, Dimension dimension, Consumer<DimensionCounts> target) {
		this.chart = chart;
		this.dimension = dimension;
		this.target = target;
		field = new Text(chart, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		field.setMessage(NLS.bind(Messages.ValueSearch_Message, FilterText.name(dimension)));
		field.setData("id", "org.brushwork.logs.searchField." + dimension.key()); //$NON-NLS-1$ //$NON-NLS-2$
		field.setVisible(false);
		chart.placeBelowTitle(field);
		field.addListener(SWT.Modify, event -> ask());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE);
		searching = new BackgroundRequest<Question, DimensionCounts>(Messages.ValueSearch_Job, this,
				() -> !field.isDisposed() && isOpen(), WhenSuperseded.CANCEL, this::find,
				new Answer<>(target)).asSystemJob();
	}

	/** Whether the field is there. */
	boolean isOpen() {
		return field.getVisible();
	}

	/** Shows the field, or goes to it. */
	void open() {
		setVisible(true);
		field.setFocus();
		field.selectAll();
	}

	/** Looks for the text under other filters. */
	void show(DashboardInput shown) {
		input = shown;
		ask();
	}

	/** Wants no answer any more, and lets go of the log. */
	void forget() {
		input = null;
		stop();
	}

	private void stop() {
		asked = null;
		searching.cancel();
	}

	private void ask() {
		if (input == null || !(input.session().state() instanceof LogState.Loaded loaded)
				|| !input.snapshot().by().containsKey(dimension)) {
			return;
		}
		if (field.getText().isEmpty()) {
			stop();
			target.accept(input.snapshot().by().get(dimension));
			return;
		}
		Question next = new Question(loaded.crossfilter(), input.snapshot().filter(), field.getText());
		if (!next.equals(asked)) {
			asked = next;
			searching.submit(next);
		}
	}

	private DimensionCounts find(Question question, Progress progress) throws CancelledException {
		SnapshotQuery query = new SnapshotQuery(question.filter(), List.of(dimension), SnapshotQuery.EVERY_VALUE);
		DimensionCounts all = question.crossfilter().snapshot(query, progress).by().get(dimension);
		String wanted = question.text().toLowerCase(Locale.ROOT);
		List<Count> found = all.counts().stream()
				.filter(count -> count.value().toLowerCase(Locale.ROOT).contains(wanted)).toList();
		return new DimensionCounts(dimension, found.subList(0, Math.min(MOST, found.size())), found.size(),
				all.passing());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !field.getText().isEmpty()
				&& input != null) {
			input.session().filters().commit(NLS.bind(Messages.Dashboard_Select, FilterText.name(dimension)),
					input.filter().with(dimension, FilterText.containing(field.getText())));
		}
	}

	private void close() {
		field.setText(""); //$NON-NLS-1$
		setVisible(false);
		chart.setFocus();
	}

	private void setVisible(boolean visible) {
		field.setVisible(visible);
		((GridData) field.getLayoutData()).exclude = !visible;
		chart.layout();
		ask();
	}
}
