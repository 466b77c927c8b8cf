package org.brushwork.widgets.ui.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.RejectedRow;
import org.brushwork.core.table.RejectedRows;
import org.eclipse.osgi.util.NLS;

/** Says what is wrong with a CSV file, where, and what to do. */
final class CsvProblems {

	private static final int TOLD = 3;
	private static final int MEGABYTE = 1 << 20;

	private CsvProblems() {
		// functions only
	}

	/** Why a file cannot be read. */
	static String explain(CsvException problem) {
		String file = problem.source();
		return switch (problem.problem()) {
		case MISSING -> NLS.bind(Messages.Csv_Missing, file);
		case UNREADABLE -> NLS.bind(Messages.Csv_Unreadable, file, problem.detail());
		case DIRECTORY -> NLS.bind(Messages.Csv_Directory, file);
		case EMPTY -> NLS.bind(Messages.Csv_Empty, file);
		case BINARY -> NLS.bind(Messages.Csv_Binary, file);
		case ENCODING -> NLS.bind(Messages.Csv_Encoding, file, problem.detail());
		case TOO_LONG_ROW -> NLS.bind(Messages.Csv_TooLongRow, file, number(problem.line()));
		case TOO_MANY_COLUMNS -> NLS.bind(Messages.Csv_TooManyColumns, file);
		case TOO_LARGE -> NLS.bind(Messages.Csv_TooLarge,
				new Object[] { file, number(problem.memory() / MEGABYTE), number(problem.line()) });
		case CHANGED -> NLS.bind(Messages.Csv_Changed, file);
		};
	}

	/** What was left out of a file; not empty. */
	static String explain(RejectedRows rejected) {
		List<RejectedRow> first = rejected.first();
		String told = first.stream().limit(TOLD).map(CsvProblems::explain).collect(Collectors.joining("; ")); //$NON-NLS-1$
		return rejected.count() == 1 ? NLS.bind(Messages.Csv_OneRejected, told)
				: NLS.bind(rejected.count() > TOLD ? Messages.Csv_ManyRejected : Messages.Csv_Rejected,
						number(rejected.count()), told);
	}

	private static String explain(RejectedRow row) {
		String line = number(row.line());
		return switch (row.reason()) {
		case TOO_FEW_CELLS -> NLS.bind(Messages.Csv_TooFewCells, line, number(row.cells()));
		case TOO_MANY_CELLS -> NLS.bind(Messages.Csv_TooManyCells, line, number(row.cells()));
		case UNCLOSED_QUOTE -> NLS.bind(Messages.Csv_UnclosedQuote, line);
		};
	}

	private static String number(long number) {
		return NumberFormat.getIntegerInstance().format(number);
	}
}
