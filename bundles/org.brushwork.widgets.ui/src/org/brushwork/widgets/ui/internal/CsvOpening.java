package org.brushwork.widgets.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Reads CSV files in a job, and tells what became of them. Belongs to the UI thread. */
final class CsvOpening {

	private static final String SAMPLE = "leaves.csv"; //$NON-NLS-1$

	private final BackgroundRequest<Path, CsvTable> reading;

	/**
	 * @param owner  nothing is told any more once it is disposed
	 * @param opened gets a file and what was read from it
	 * @param failed gets what to say of a file that cannot be read
	 */
	CsvOpening(Control owner, BiConsumer<Path, CsvTable> opened, Consumer<String> failed) {
		reading = new BackgroundRequest<Path, CsvTable>(Messages.Linked_Reading, owner, () -> !owner.isDisposed(),
				WhenSuperseded.CANCEL, CsvReader::read, new Arrival(opened, failed)).asUserJob();
		owner.addDisposeListener(event -> reading.cancel());
	}

	void open(Path file) {
		reading.submit(file);
	}

	/** Asks for a file. */
	static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.Linked_OpenTitle);
		dialog.setFilterNames(new String[] { Messages.Linked_CsvFiles, Messages.Linked_AllFiles });
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.tab;*.txt;*.dat", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** What comes with the bundle: leaves of three trees, made up; a few milliseconds to read. */
	static CsvTable sample() {
		try (InputStream in = CsvOpening.class.getResourceAsStream(SAMPLE)) {
			return CsvReader.read(CsvSource.of(SAMPLE, in.readAllBytes()), CsvOptions.GUESS,
					org.brushwork.core.progress.Progress.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (CsvException | org.brushwork.core.progress.CancelledException e) {
			throw new IllegalStateException(SAMPLE, e);
		}
	}

	private record Arrival(BiConsumer<Path, CsvTable> opened, Consumer<String> failedText)
			implements Receiver<Path, CsvTable> {

		@Override
		public void done(Path file, CsvTable csv) {
			opened.accept(file, csv);
		}

		@Override
		public void failed(Path file, Exception failure) {
			if (failure instanceof CsvException problem) {
				failedText.accept(CsvProblems.explain(problem));
			} else {
				ILog.get().error(file.toString(), failure);
				failedText.accept(NLS.bind(Messages.Csv_Unreadable, file, String.valueOf(failure.getMessage())));
			}
		}
	}
}
