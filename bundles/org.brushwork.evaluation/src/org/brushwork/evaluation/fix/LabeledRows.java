package org.brushwork.evaluation.fix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.RowDetails;
import org.eclipse.jdt.annotation.Nullable;

/** Labelled data that fixes are made for: how its rows are known, and known again. Any thread. */
public final class LabeledRows {

	private static final int DIGEST_BYTES = 8;

	private final Table table;
	private final Column labels;
	private final Optional<Column> ids;
	private final List<Column> content;
	private volatile @Nullable Map<String, Integer> rowsById;

	/**
	 * Rows of a table.
	 *
	 * @param label the column of the labels
	 * @param id    the column that names each row once; empty to know rows by their place
	 * @param text  the column by which rows are known again; empty for all columns but that of the labels
	 * @throws IllegalArgumentException if there is no such column
	 */
	public LabeledRows(Table table, String label, Optional<String> id, Optional<String> text) {
		this.table = table;
		labels = column(table, label);
		ids = id.map(name -> column(table, name));
		content = text.isPresent() ? List.of(column(table, text.get()))
				: table.columns().stream().filter(column -> column != labels).toList();
	}

	/**
	 * Rows of predictions. What a classifier made of them is no content, so that fixes fit the predictions of the next
	 * one as well.
	 *
	 * @throws IllegalArgumentException if no column of labels is known
	 */
	public static LabeledRows of(RowDetails details) {
		String label = details.label().orElseThrow(() -> new IllegalArgumentException("no column of labels"));
		Table data = new Table(details.table().columns().stream()
				.filter(column -> !details.outputs().contains(column.name())).toList());
		return new LabeledRows(data, label, details.id(), details.text());
	}

	private static Column column(Table table, String name) {
		return table.column(name).orElseThrow(() -> new IllegalArgumentException("no such column: " + name));
	}

	/** The data. */
	public Table table() {
		return table;
	}

	/** The column of the labels. */
	public Column labels() {
		return labels;
	}

	/** How many rows there are. */
	public int size() {
		return table.rowCount();
	}

	/** The label of a row; empty if it has none. */
	public String label(int row) {
		return CellNames.of(labels, row);
	}

	/** How a row is known. */
	public RowKey key(int row) {
		return ids.map(column -> CellNames.of(column, row)).filter(id -> !id.isEmpty()).map(RowKey::of)
				.orElseGet(() -> RowKey.of(row + 1L));
	}

	/**
	 * By what a row is known again: the first 16 digits of the SHA-256 of its text, else of all its cells but the
	 * label, a zero byte after each. Numbers count as {@link CellNames} writes them.
	 */
	public String content(int row) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Column column : content) {
				digest.update(CellNames.of(column, row).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** The row of a key; empty if there is none, or the data knows its rows otherwise. Linear the first time. */
	public OptionalInt row(RowKey key) {
		if (key.id().isEmpty()) {
			boolean there = ids.isEmpty() && key.number() <= size();
			return there ? OptionalInt.of((int) key.number() - 1) : OptionalInt.empty();
		}
		Map<String, Integer> known = byId();
		return known.containsKey(key.id()) ? OptionalInt.of(known.getOrDefault(key.id(), 0)) : OptionalInt.empty();
	}

	private Map<String, Integer> byId() {
		Map<String, Integer> known = rowsById;
		if (known == null) {
			known = new HashMap<>();
			if (ids.isPresent()) {
				for (int row = 0; row < size(); row++) {
					known.putIfAbsent(CellNames.of(ids.get(), row), row);
				}
			}
			rowsById = known;
		}
		return known;
	}
}
