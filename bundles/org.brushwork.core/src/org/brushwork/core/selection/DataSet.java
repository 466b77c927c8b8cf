package org.brushwork.core.selection;

/**
 * Names one data set: a log, a table of predictions, a run.
 *
 * @param kind what it is, such as {@code "log"}: values of one kind are of one type
 * @param location where it is, such as a file's URI; equal locations of one kind are the same data set
 */
public record DataSet(String kind, String location) {

	/** Something that belongs to a data set and says to which: what travels over the selection service. */
	public interface Member {

		/** The data set this belongs to. */
		DataSet dataSet();
	}
}
