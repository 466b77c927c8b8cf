package org.brushwork.headless;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.brushwork.classify.data.TextData;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.fix.FixedRows;
import org.brushwork.evaluation.fix.FixesException;
import org.brushwork.evaluation.fix.FixesFile;
import org.brushwork.evaluation.fix.LabeledRows;
import org.brushwork.evaluation.fix.Misfit;

/** Labels of texts after fixes; the texts stay as they are. */
final class FixedLabels {

	private FixedLabels() {
		// functions only
	}

	/**
	 * The labels, negative for rows that are left out.
	 *
	 * @throws CommandException if the fixes cannot be read, or no longer fit the texts
	 */
	static int[] of(TextData data, Path file, Progress progress) throws CommandException, CancelledException {
		if (Files.notExists(file)) {
			throw new CommandException(Message.LOG_MISSING, file);
		}
		try {
			FixedRows fixed = FixedRows.of(rows(data), FixesFile.read(file, progress), new HashSet<>(data.classes()));
			if (!fixed.harmful().isEmpty()) {
				throw misfit(file, fixed.harmful().getFirst(), fixed.harmful().size());
			}
			int[] labels = data.labels();
			fixed.relabeled().forEach((row, label) -> labels[row] = data.classes().indexOf(label));
			for (int row = 0; row < labels.length; row++) {
				labels[row] = fixed.excluded().contains(row) ? TextData.NO_LABEL : labels[row];
			}
			return labels;
		} catch (CsvException e) {
			throw CsvProblems.toCommandException(e);
		} catch (FixesException e) {
			throw new CommandException(Message.FIXES_BAD, file, e.line(), e.detail().isEmpty() ? e.problem() : e.detail());
		}
	}

	/** With labels by the names of the classes, which is what fixes of predictions have. */
	private static LabeledRows rows(TextData data) {
		String label = data.columns().label().orElse("");
		List<Column> columns = new ArrayList<>();
		for (Column column : data.table().columns()) {
			columns.add(column.name().equals(label) ? TextColumn.ofCodes(label, data.labels(), data.classes()) : column);
		}
		return new LabeledRows(new Table(columns), label, data.columns().id(),
				Optional.of(data.columns().text()));
	}

	private static CommandException misfit(Path file, Misfit misfit, int count) {
		Message reason = switch (misfit.reason()) {
		case NO_ROW -> Message.FIXES_NO_ROW;
		case CONTENT -> Message.FIXES_CONTENT;
		case LABEL -> Message.FIXES_LABEL;
		case DONE -> Message.FIXES_DONE;
		case UNKNOWN_LABEL -> Message.FIXES_UNKNOWN_LABEL;
		};
		return new CommandException(Message.FIXES_MISFIT, file, misfit.fix().key(),
				reason.with(misfit.found(), misfit.fix().oldLabel(), misfit.fix().newLabel()), count);
	}
}
