package org.brushwork.ui.samples;

import java.util.stream.Collectors;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Puts rows on the clipboard as spreadsheets want them: names first, tabs between, in the order in which they are shown. */
final class SamplesCopy {

	/** More would be a file, not something to paste. */
	static final int MOST_ROWS = 100_000;

	private static final int CHECK_EVERY = 1 << 10;

	private record Wanted(Table table, TableCells cells, ShownRows shown, RowSelection rows) {
	}

	private final Control owner;
	private final SamplesState state;
	private final BackgroundRequest<Wanted, String> copying;

	SamplesCopy(Control owner, SamplesState state) {
		this.owner = owner;
		this.state = state;
		copying = new BackgroundRequest<Wanted, String>(Messages.Samples_Copying, this, () -> !owner.isDisposed(),
				WhenSuperseded.CANCEL,
				(wanted, progress) -> text(wanted.table(), wanted.cells(), wanted.shown(), wanted.rows(), progress),
				new Arrival()).asUserJob();
		owner.addDisposeListener(event -> copying.cancel());
	}

	/** Copies the selected rows that are shown, or all that are if none is selected; or says that they are too many. */
	void copy() {
		RowSelection selected = state.cursor.selected();
		RowSelection rows = selected.isEmpty() ? state.shown().all() : selected;
		int count = state.shown().count(rows);
		if (count > MOST_ROWS) {
			MessageDialog.openInformation(owner.getShell(), Messages.Samples_CopyTitle, NLS.bind(
					Messages.Samples_CopyTooMany, CountsText.number(MOST_ROWS), CountsText.number(count)));
		} else if (count > 0) {
			copying.submit(new Wanted(state.table(), state.cells(), state.shown(), rows));
		}
	}

	/** The rows as text; what would break a line or a column within a cell is a blank. */
	static String text(Table table, TableCells cells, ShownRows shown, RowSelection rows, Progress progress)
			throws CancelledException {
		StringBuilder text = new StringBuilder(table.columns().stream().map(Column::name).map(SamplesCopy::oneCell)
				.collect(Collectors.joining("\t"))); //$NON-NLS-1$
		text.append(System.lineSeparator());
		for (int position = 0; position < shown.size(); position++) {
			if (position % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			int row = shown.row(position);
			if (rows.contains(row)) {
				for (int column = 0; column < table.columns().size(); column++) {
					text.append(column == 0 ? "" : "\t").append(oneCell(cells.of(column, row))); //$NON-NLS-1$ //$NON-NLS-2$
				}
				text.append(System.lineSeparator());
			}
		}
		return text.toString();
	}

	private static String oneCell(String text) {
		return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 ? text
				: text.replace("\r", "").replace('\n', ' ').replace('\t', ' '); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private final class Arrival implements Receiver<Wanted, String> {

		@Override
		public void done(Wanted wanted, String text) {
			Clipboard clipboard = new Clipboard(owner.getDisplay());
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}

		@Override
		public void failed(Wanted wanted, Exception failure) {
			ILog.get().error(String.valueOf(wanted.table()), failure);
		}
	}
}
