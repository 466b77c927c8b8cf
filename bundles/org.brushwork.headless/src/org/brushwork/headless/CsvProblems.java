package org.brushwork.headless;

import java.nio.file.AccessDeniedException;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvReader;

/** Says what is wrong with a CSV file. */
final class CsvProblems {

	private static final double MEBI = 1 << 20;

	private CsvProblems() {
		// not needed
	}

	/** The one line for a file that cannot be read. */
	static CommandException toCommandException(CsvException e) {
		String file = e.source();
		return switch (e.problem()) {
		case MISSING -> new CommandException(Message.LOG_MISSING, file);
		case UNREADABLE -> e.getCause() instanceof AccessDeniedException
				? new CommandException(Message.LOG_DENIED, file)
				: new CommandException(Message.LOG_UNREADABLE, file, e.detail());
		case DIRECTORY -> new CommandException(Message.CSV_DIRECTORY, file);
		case EMPTY -> new CommandException(Message.CSV_EMPTY, file);
		case BINARY -> new CommandException(Message.CSV_BINARY, file);
		case ENCODING -> new CommandException(Message.CSV_ENCODING, file, e.detail());
		case TOO_LONG_ROW -> new CommandException(Message.CSV_TOO_LONG_ROW, file, e.line());
		case TOO_MANY_COLUMNS -> new CommandException(Message.CSV_TOO_MANY_COLUMNS, file, CsvReader.MOST_COLUMNS);
		case TOO_LARGE -> new CommandException(Message.CSV_TOO_LARGE, file, e.memory() / MEBI);
		case CHANGED -> new CommandException(Message.CSV_CHANGED, file);
		};
	}
}
