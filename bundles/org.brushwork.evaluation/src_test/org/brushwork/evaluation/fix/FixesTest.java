package org.brushwork.evaluation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.fix.Misfit.Reason;
import org.brushwork.evaluation.read.PredictionsOptions;
import org.brushwork.evaluation.read.PredictionsReader;
import org.junit.jupiter.api.Test;

class FixesTest {

	private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

	private static final Table DATA = Table.of(TextColumn.of("id", "k", "l", "m"),
			TextColumn.of("text", "up", "down", "flat"), TextColumn.of("label", "pos", "pos", "neutral"));
	private static final LabeledRows BY_ID = new LabeledRows(DATA, "label", Optional.of("id"), Optional.of("text"));
	private static final LabeledRows BY_NUMBER = new LabeledRows(DATA, "label", Optional.empty(), Optional.empty());

	private static Fix relabel(LabeledRows rows, int row, String label) {
		return Fix.relabel(rows, row, rows.label(row), label, NOON, "wrong");
	}

	private static List<Reason> reasons(FixedRows fixed) {
		return fixed.misfits().stream().map(Misfit::reason).toList();
	}

	@Test
	void rowsAreKnownByIdentityElseByNumber() {
		assertEquals(RowKey.of("l"), BY_ID.key(1));
		assertEquals(RowKey.of(2), BY_NUMBER.key(1));
		assertEquals(1, BY_ID.row(RowKey.of("l")).orElseThrow());
		assertEquals(1, BY_NUMBER.row(RowKey.of(2)).orElseThrow());
		assertTrue(BY_ID.row(RowKey.of("z")).isEmpty());
		assertTrue(BY_ID.row(RowKey.of(2)).isEmpty());
		assertTrue(BY_NUMBER.row(RowKey.of(4)).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new RowKey("l", 2));
		assertThrows(IllegalArgumentException.class, () -> new RowKey("", 0));
	}

	/** {@code printf 'up\0' | sha256sum} */
	@Test
	void contentIsTheDigestOfTheText() {
		assertEquals("9f36b7f1809d18f9", BY_ID.content(0));
		assertNotEquals(BY_ID.content(0), BY_NUMBER.content(0));
	}

	@Test
	void labelsChangeAndRowsGoAndTheDataStays() {
		Fixes fixes = Fixes.of(List.of(relabel(BY_ID, 1, "neg"), Fix.exclude(BY_ID, 2, NOON, "spam"),
				Fix.note(BY_ID, 0, NOON, "ironic?")));
		FixedRows fixed = FixedRows.of(BY_ID, fixes, Set.of("pos", "neg", "neutral"));
		assertEquals(List.of(), fixed.misfits());
		assertEquals(Map.of(1, "neg"), fixed.relabeled());
		assertEquals(RowSelection.of(2), fixed.excluded());
		Table table = fixed.table();
		assertEquals(2, table.rowCount());
		assertEquals("neg", CellNames.of(table.column(2), 1));
		assertEquals("down", CellNames.of(table.column(1), 1));
		assertEquals("pos", BY_ID.label(1));
	}

	@Test
	void labelsThatAreNumbersStayNumbersIfTheyCan() {
		Table data = Table.of(new NumberColumn("y", new double[] { 0, 1 }), TextColumn.of("text", "a", "b"));
		LabeledRows rows = new LabeledRows(data, "y", Optional.empty(), Optional.of("text"));
		Table numbers = FixedRows.of(rows, Fixes.NONE.with(relabel(rows, 0, "2")), Set.of()).table();
		assertEquals(2, ((NumberColumn) numbers.column(0)).value(0));
		Table texts = FixedRows.of(rows, Fixes.NONE.with(relabel(rows, 0, "other")), Set.of()).table();
		assertEquals("1", ((TextColumn) texts.column(0)).text(1));
	}

	@Test
	void theLastDecisionCounts() {
		Fix first = relabel(BY_ID, 0, "neg");
		Fix second = Fix.relabel(BY_ID, 0, "neg", "neutral", NOON, "");
		Fixes fixes = Fixes.NONE.with(first).with(second).with(Fix.note(BY_ID, 0, NOON, "sure"));
		assertEquals(Map.of(0, "neutral"), FixedRows.of(BY_ID, fixes, Set.of()).relabeled());
		assertEquals(Optional.of(second), fixes.effective(RowKey.of("k")));
		Fixes back = Fixes.NONE.with(first).with(Fix.relabel(BY_ID, 0, "neg", "pos", NOON, ""));
		assertEquals(Map.of(), FixedRows.of(BY_ID, back, Set.of()).relabeled());
		Fixes excluded = Fixes.NONE.with(Fix.exclude(BY_ID, 0, NOON, "")).with(first);
		assertTrue(FixedRows.of(BY_ID, excluded, Set.of()).excluded().isEmpty());
	}

	@Test
	void whatWasDoneCanBeUndone() {
		Fixes fixes = Fixes.NONE.with(relabel(BY_ID, 0, "neg")).with(relabel(BY_ID, 1, "neg"));
		assertEquals(List.of(fixes.all().getFirst()), fixes.undone().all());
		assertEquals(Fixes.NONE, fixes.undone().undone().undone());
		assertEquals(List.of(fixes.all().getLast()), fixes.without(RowKey.of("k")).all());
	}

	@Test
	void theFixesOfTwoPeopleBecomeOneAndConflictsAreTold() {
		Fix both = relabel(BY_ID, 2, "pos");
		Fix ours = relabel(BY_ID, 0, "neg");
		Fix theirs = new Fix(ours.key(), ours.content(), Fix.Action.EXCLUDE, "pos", "", NOON.minusSeconds(60), "");
		Fixes.Merge merge = Fixes.of(List.of(both, ours)).merge(Fixes.of(List.of(theirs, both)));
		assertEquals(List.of(theirs, both, ours), merge.fixes().all());
		assertEquals(List.of(new Fixes.Conflict(ours, theirs)), merge.conflicts());
		assertEquals(Optional.of(ours), merge.fixes().effective(ours.key()));
	}

	@Test
	void fixesThatDoNotFitTheDataAreToldAndLeftOut() {
		Table other = Table.of(TextColumn.of("id", "k", "l", "n"), TextColumn.of("text", "up!", "down", "flat"),
				TextColumn.of("label", "pos", "neg", "neutral"));
		LabeledRows changed = new LabeledRows(other, "label", Optional.of("id"), Optional.of("text"));
		Fixes fixes = Fixes.of(List.of(relabel(BY_ID, 0, "neg"), relabel(BY_ID, 1, "neg"), relabel(BY_ID, 2, "neg"),
				relabel(BY_ID, 1, "neutral"), relabel(BY_ID, 1, "great")));
		FixedRows fixed = FixedRows.of(changed, fixes, Set.of("pos", "neg", "neutral"));
		assertEquals(List.of(Reason.CONTENT, Reason.DONE, Reason.NO_ROW, Reason.LABEL, Reason.UNKNOWN_LABEL),
				reasons(fixed));
		assertEquals(4, fixed.harmful().size());
		assertEquals(Map.of(), fixed.relabeled());
		assertEquals("neg", fixed.misfits().get(3).found());
	}

	@Test
	void rowsKnownByNumberAreKnownAgainByTheirContent() {
		Table shifted = Table.of(TextColumn.of("id", "j", "k"), TextColumn.of("text", "new", "up"),
				TextColumn.of("label", "pos", "pos"));
		LabeledRows rows = new LabeledRows(shifted, "label", Optional.empty(), Optional.empty());
		FixedRows fixed = FixedRows.of(rows, Fixes.NONE.with(relabel(BY_NUMBER, 0, "neg")), Set.of());
		assertEquals(List.of(Reason.CONTENT), reasons(fixed));
	}

	@Test
	void fixesOfPredictionsFitThoseOfTheNextClassifier() throws Exception {
		LabeledRows before = rows("y_true,y_pred,p_a,p_b,size\na,b,0.1,0.9,3\nb,b,0.2,0.8,4\n");
		LabeledRows after = rows("y_true,y_pred,p_a,p_b,size\na,a,0.7,0.3,3\nb,b,0.1,0.9,4\n");
		assertEquals(before.content(0), after.content(0));
		assertFalse(FixedRows.of(after, Fixes.NONE.with(relabel(before, 0, "b")), Set.of("a", "b")).relabeled().isEmpty());
	}

	private static LabeledRows rows(String text) throws Exception {
		Predictions predictions = PredictionsReader.read(
				CsvSource.of("p.csv", text.getBytes(StandardCharsets.UTF_8)), PredictionsOptions.GUESS, Progress.NONE);
		return LabeledRows.of(predictions.details());
	}

	@Test
	void aNewLabelIsForRelabellingOnly() {
		assertThrows(IllegalArgumentException.class, () -> relabel(BY_ID, 0, ""));
		assertThrows(IllegalArgumentException.class,
				() -> new Fix(RowKey.of(1), "", Fix.Action.NOTE, "a", "b", NOON, ""));
	}
}
