package org.brushwork.evaluation.read;

import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvLines;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.core.table.RejectedRow;
import org.brushwork.core.table.RejectedRow.Reason;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.read.PredictionsException.Problem;

/** Reads predictions from a CSV file. */
public final class PredictionsReader {

	private PredictionsReader() {
		// functions only
	}

	/**
	 * Reads a file and finds out everything; see the other method.
	 */
	public static Predictions read(Path file, Progress progress)
			throws CsvException, PredictionsException, CancelledException {
		return read(CsvSource.of(file), PredictionsOptions.GUESS, progress);
	}

	/**
	 * Reads a source; progress is in bytes. Columns of probabilities are kept as they are read, without a copy.
	 *
	 * @throws CsvException         if it cannot be read
	 * @throws PredictionsException if it is no predictions, or something is wrong with them
	 * @throws CancelledException   if the progress was cancelled
	 */
	public static Predictions read(CsvSource source, PredictionsOptions options, Progress progress)
			throws CsvException, PredictionsException, CancelledException {
		CsvTable csv = CsvReader.read(source, options.csv(), progress);
		if (csv.rejected().count() > 0) {
			RejectedRow first = csv.rejected().first().getFirst();
			Problem problem = first.reason() == Reason.UNCLOSED_QUOTE ? Problem.UNCLOSED_QUOTE : Problem.RAGGED;
			throw new PredictionsException(problem, source.name(), "", String.valueOf(first.cells()), first.line(),
					csv.rejected().count());
		}
		return new PredictionsTable(csv.table(), source.name(), row -> CsvLines.of(source, options.csv(), csv, row))
				.predictions(options);
	}
}
