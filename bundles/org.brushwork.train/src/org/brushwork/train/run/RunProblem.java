package org.brushwork.train.run;

/**
 * Something that is wrong with the records of a run; what comes before is kept.
 *
 * @param kind  what
 * @param file  name of the file
 * @param place where in the file: a byte, or for {@link Kind#BAD_ROW} a line, the first being 1
 */
public record RunProblem(Kind kind, String file, long place) {

	/** What is wrong. */
	public enum Kind {

		/** The last record is not whole: it is being written, or whoever wrote it was killed. */
		UNFINISHED,

		/** Something else than a record is there, and nothing behind it is read. */
		DAMAGED,

		/** A row has too few cells or one that is no number, and is left out. */
		BAD_ROW
	}
}
