package org.brushwork.core.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowSelectionTest {

	@Test
	void rowsAscendAndCountOnce() {
		RowSelection selection = RowSelection.of(70, 3, 3, 0);
		assertArrayEquals(new int[] { 0, 3, 70 }, selection.rows().toArray());
		assertEquals(3, selection.size());
		assertTrue(selection.contains(70));
		assertFalse(selection.contains(69));
		assertFalse(selection.contains(-1));
	}

	@Test
	void aSetThatChangesLaterDoesNotMatter() {
		BitSet rows = new BitSet();
		rows.set(5);
		RowSelection selection = RowSelection.of(rows);
		rows.set(6);
		assertEquals(RowSelection.of(5), selection);
	}

	@Test
	void nothingSelectedIsAlwaysTheSame() {
		assertSame(RowSelection.NONE, RowSelection.of());
		assertSame(RowSelection.NONE, RowSelection.of(1).after(SetOperation.SUBTRACT, RowSelection.of(1, 2)));
		assertTrue(RowSelection.NONE.isEmpty());
	}

	@Test
	void theRowsThatATestAcceptsAreThoseOfALoop() {
		for (int count : new int[] { 0, 1, 63, 64, 65, 200 }) {
			BitSet wanted = new BitSet();
			for (int row = 0; row < count; row += 3) {
				wanted.set(row);
			}
			assertEquals(RowSelection.of(wanted), RowSelection.where(count, row -> row % 3 == 0), "of " + count);
		}
		assertSame(RowSelection.NONE, RowSelection.where(100, row -> false));
	}

	@Test
	void theEndIsAfterTheLastRow() {
		assertEquals(0, RowSelection.NONE.end());
		assertEquals(71, RowSelection.of(3, 70).end());
	}

	@ParameterizedTest
	@EnumSource(SetOperation.class)
	void gesturesDoWhatTheyDoToSets(SetOperation operation) {
		Random random = new Random(operation.ordinal());
		for (int round = 0; round < 50; round++) {
			Set<Integer> before = randomRows(random);
			Set<Integer> gesture = randomRows(random);
			RowSelection after = selection(before).after(operation, selection(gesture));
			assertEquals(new TreeSet<>(operation.apply(before, gesture)),
					new TreeSet<>(after.rows().boxed().toList()));
		}
	}

	private static Set<Integer> randomRows(Random random) {
		Set<Integer> rows = new TreeSet<>();
		for (int i = random.nextInt(40); i > 0; i--) {
			rows.add(random.nextInt(200));
		}
		return rows;
	}

	private static RowSelection selection(Set<Integer> rows) {
		return RowSelection.of(rows.stream().mapToInt(Integer::intValue).toArray());
	}

	@Test
	void rowsAreBitsOfWords() {
		long[] words = RowSelection.of(0, 3, 64, 191).words();
		assertArrayEquals(new long[] { 0b1001, 1, 1L << 63 }, words);
		assertEquals(0, RowSelection.NONE.words().length);
	}
}
