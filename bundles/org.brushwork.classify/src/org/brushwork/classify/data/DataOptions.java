package org.brushwork.classify.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.CsvOptions;

/**
 * Which columns of a file are what. What is left open is found by the usual names, texts and labels also by what stands
 * in the columns.
 *
 * @param text       the column of the texts
 * @param label      the column of the labels; the empty name for none at all
 * @param id         the column that names each row once; the empty name for none at all
 * @param time       the column of the times; the empty name for none at all
 * @param company    the column of the companies; the empty name for none at all
 * @param needsLabel whether texts without labels are refused
 * @param labelNames what labels are called, such as 0 = negative; empty to call them as they are, otherwise every label
 *                   has to be among them
 * @param classes    the only labels there may be, after they are renamed, in their order; empty for those that are there,
 *                   in natural order
 * @param csv        how a file of rows and columns is read
 */
public record DataOptions(Optional<String> text, Optional<String> label, Optional<String> id, Optional<String> time,
		Optional<String> company, boolean needsLabel, Map<String, String> labelNames, List<String> classes,
		CsvOptions csv) {

	/** Finds out everything, with labels. Only an empty cell has no value: a tweet may be <i>null</i>. */
	public static final DataOptions GUESS = new DataOptions(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), true, Map.of(), List.of(), CsvOptions.GUESS.withMissing(Set.of("")));

	/** Copies the collections; the names keep their order. */
	public DataOptions {
		labelNames = Collections.unmodifiableMap(new LinkedHashMap<>(labelNames));
		classes = List.copyOf(classes);
	}

	/** The same with a column of texts. */
	public DataOptions withText(String column) {
		return new DataOptions(Optional.of(column), label, id, time, company, needsLabel, labelNames, classes, csv);
	}

	/** The same with a column of labels; the empty name for none at all. */
	public DataOptions withLabel(String column) {
		return new DataOptions(text, Optional.of(column), id, time, company, needsLabel, labelNames, classes, csv);
	}

	/** The same with a column that names each row; the empty name for none at all. */
	public DataOptions withId(String column) {
		return new DataOptions(text, label, Optional.of(column), time, company, needsLabel, labelNames, classes, csv);
	}

	/** The same with a column of times; the empty name for none at all. */
	public DataOptions withTime(String column) {
		return new DataOptions(text, label, id, Optional.of(column), company, needsLabel, labelNames, classes, csv);
	}

	/** The same with a column of companies; the empty name for none at all. */
	public DataOptions withCompany(String column) {
		return new DataOptions(text, label, id, time, Optional.of(column), needsLabel, labelNames, classes, csv);
	}

	/** The same for texts whose labels need not be known. */
	public DataOptions withoutNeedOfLabels() {
		return new DataOptions(text, label, id, time, company, false, labelNames, classes, csv);
	}

	/** The same with other names of labels, in the order of the classes. */
	public DataOptions withLabelNames(Map<String, String> given) {
		return new DataOptions(text, label, id, time, company, needsLabel, given, classes, csv);
	}

	/** The same with the only labels there may be, in their order. */
	public DataOptions withClasses(List<String> given) {
		return new DataOptions(text, label, id, time, company, needsLabel, labelNames, given, csv);
	}

	/** The same with another way to read rows and columns. */
	public DataOptions withCsv(CsvOptions given) {
		return new DataOptions(text, label, id, time, company, needsLabel, labelNames, classes, given);
	}
}
