package org.brushwork.ui.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.junit.jupiter.api.Test;

class RowCursorTest {

	private final List<String> heard = new ArrayList<>();
	private final RowCursor cursor = new RowCursor((rows, phase) -> {
		if (phase == Phase.DONE) {
			heard.add(rows.rows().boxed().toList().toString());
		}
	});

	RowCursorTest() {
		// Rows 9, 8, … 0 from above.
		cursor.show(new ShownRows(new int[] { 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 }));
	}

	private void assertSelected(int... rows) {
		assertEquals(RowSelection.of(rows).rows().boxed().toList(), cursor.selected().rows().boxed().toList());
	}

	@Test
	void aClickSelectsTheRowAtItsPosition() {
		cursor.click(0, false, false);
		assertSelected(9);
		cursor.click(3, false, false);
		assertSelected(6);
		assertEquals(List.of("[9]", "[6]"), heard);
	}

	@Test
	void shiftSelectsFromTheLastClickAsItIsSeen() {
		cursor.click(2, false, false);
		cursor.click(4, true, false);
		assertSelected(7, 6, 5);
		cursor.click(1, true, false);
		assertSelected(8, 7);
	}

	@Test
	void ctrlAddsARowOrTakesItAway() {
		cursor.click(0, false, false);
		cursor.click(5, false, true);
		assertSelected(9, 4);
		cursor.click(0, false, true);
		assertSelected(4);
		cursor.click(7, true, true);
		assertSelected(4, 9, 8, 7, 6, 5, 3, 2);
	}

	@Test
	void aDragSelectsWhatItPassesAndIsOneStep() {
		cursor.press(1, false, false);
		cursor.drag(2);
		cursor.drag(4);
		cursor.drag(3);
		assertSelected(8, 7, 6);
		assertEquals(List.of(), heard);
		cursor.release();
		assertEquals(List.of("[6, 7, 8]"), heard);
	}

	@Test
	void escTakesADragBackAndElseSelectsNothing() {
		cursor.click(0, false, false);
		cursor.press(3, false, false);
		cursor.drag(5);
		cursor.escape();
		assertSelected(9);
		cursor.release();
		cursor.escape();
		assertSelected();
		assertEquals(List.of("[9]", "[]"), heard);
	}

	@Test
	void keysMoveAndWithShiftSelectMore() {
		cursor.move(1, false);
		assertSelected(9);
		cursor.move(2, false);
		assertSelected(7);
		cursor.move(1, true);
		cursor.move(1, true);
		assertSelected(7, 6, 5);
		cursor.move(-100, false);
		assertSelected(9);
		cursor.move(100, true);
		assertSelected(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
	}

	@Test
	void whatIsSelectedStaysWhenOtherRowsAreShown() {
		cursor.click(4, false, false);
		cursor.show(new ShownRows(new int[] { 3, 5 }));
		assertSelected(5);
		assertEquals(OptionalInt.of(1), cursor.position());
		cursor.show(new ShownRows(new int[] { 3 }));
		assertSelected(5);
		assertEquals(OptionalInt.empty(), cursor.position());
	}

	@Test
	void selectAllIsAboutWhatIsShown() {
		cursor.show(new ShownRows(new int[] { 3, 5 }));
		cursor.all();
		assertSelected(3, 5);
	}

	@Test
	void programsAreNotHeardAndNotWhileTheMouseIsDown() {
		cursor.set(RowSelection.of(2));
		assertSelected(2);
		cursor.press(0, false, false);
		cursor.set(RowSelection.of(3));
		assertSelected(9);
		cursor.release();
		assertEquals(List.of("[9]"), heard);
	}
}
