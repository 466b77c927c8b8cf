package org.brushwork.ui.samples;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SelectionModel;
import org.brushwork.core.table.ColumnSummary;
import org.brushwork.core.table.Table;
import org.brushwork.ui.selection.SelectionSource;
import org.brushwork.ui.selection.WorkbenchHistory;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;

/**
 * One open table in one window and which of its rows are selected. The parts that show the table share it. What is
 * published follows when the rows are summed up, a few milliseconds later. Belongs to the UI thread.
 */
public final class TableSession implements SelectionSource {

	private record Sum(RowSelection rows, List<ColumnSummary> columns) {
	}

	private final DataSet dataSet;
	private final String name;
	private final Table table;
	private final WorkbenchHistory history = new WorkbenchHistory();
	private final SelectionModel<RowSelection> rows;
	private final BackgroundRequest<RowSelection, Sum> summing;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Sum sum;
	private boolean closed;

	TableSession(DataSet dataSet, String name, Table table) {
		this.dataSet = dataSet;
		this.name = name;
		this.table = table;
		rows = new SelectionModel<>(dataSet, RowSelection.NONE, history.of(RowSelection.class));
		summing = new BackgroundRequest<RowSelection, Sum>(NLS.bind(Messages.TableSession_Summing, name), this,
				() -> !closed, WhenSuperseded.FINISH, this::sum, new Arrival()).asSystemJob();
		rows.addListener(model -> changed());
		changed();
	}

	/** The data set by which others find it. */
	public DataSet dataSet() {
		return dataSet;
	}

	/** What people call the table, such as the name of its file. */
	public String name() {
		return name;
	}

	/** The table. */
	public Table table() {
		return table;
	}

	/** The selected rows, shared by all parts that show the table; none means that all are equal. */
	public SelectionModel<RowSelection> rows() {
		return rows;
	}

	/** Whether its last holder let it go. */
	public boolean isClosed() {
		return closed;
	}

	void close() {
		closed = true;
		summing.cancel();
		listeners.forEach(Runnable::run);
		listeners.clear();
		history.dispose();
	}

	private Sum sum(RowSelection some, Progress progress) throws CancelledException {
		RowSelection counted = some;
		if (some.isEmpty()) {
			BitSet all = new BitSet();
			all.set(0, table.rowCount());
			counted = RowSelection.of(all);
		}
		return new Sum(some, ColumnSummary.of(table, counted, progress));
	}

	private void changed() {
		if (sum != null && sum.rows().equals(rows.value())) {
			listeners.forEach(Runnable::run);
		}
		// All the same: the answer to older rows may be on its way and would come last.
		summing.submit(rows.value());
	}

	@Override
	public ISelection selection() {
		return new StructuredSelection(sum == null ? new TableInView(dataSet)
				: new TableSelection(dataSet, name, table, sum.rows(), sum.columns()));
	}

	@Override
	public Phase phase() {
		return sum == null || sum.rows().equals(rows.value()) ? rows.phase() : Phase.CHANGING;
	}

	@Override
	public void adopt(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			Adapters.of(structured.getFirstElement(), RowSelection.class).ifPresent(this::adopt);
		}
	}

	/** Selects rows that somebody else selected, unless the table has not so many. */
	void adopt(RowSelection some) {
		if (some.end() <= table.rowCount()) {
			rows.commit(Messages.TableSession_Adopted, some);
		}
	}

	@Override
	public void addSelectionListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionListener(Runnable listener) {
		listeners.remove(listener);
	}

	private final class Arrival implements Receiver<RowSelection, Sum> {

		@Override
		public void done(RowSelection some, Sum summed) {
			sum = summed;
			listeners.forEach(Runnable::run);
		}

		@Override
		public void failed(RowSelection some, Exception failure) {
			ILog.get().error(name, failure);
		}
	}
}
