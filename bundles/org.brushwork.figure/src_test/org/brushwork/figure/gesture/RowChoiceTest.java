package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.junit.jupiter.api.Test;

/** Six rows. */
class RowChoiceTest {

	private final List<String> heard = new ArrayList<>();
	private final RowChoice choice = new RowChoice((rows, phase) -> heard.add(phase + " " + text(rows)), () -> 6);
	private int forgotten;

	@Test
	void everyChangeOfAGestureIsHeardAndThenOneEnd() {
		choice.begin(SetOperation.REPLACE, this::forget);
		choice.cover(RowSelection.of(1));
		choice.cover(RowSelection.of(1, 2));
		choice.cover(RowSelection.of(1, 2));
		choice.finish();
		assertEquals(List.of("CHANGING 1", "CHANGING 1 2", "DONE 1 2"), heard);
	}

	@Test
	void aGestureThatShrinksGivesBackWhatItHadAdded() {
		choice.set(RowSelection.of(0));
		choice.begin(SetOperation.ADD, this::forget);
		choice.cover(RowSelection.of(3, 4));
		choice.cover(RowSelection.of(3));
		choice.finish();
		assertEquals("0 3", text(choice.value()));
	}

	@Test
	void subtractingTakesAwayAndIntersectingKeepsWhatIsInBoth() {
		choice.set(RowSelection.of(1, 2, 3));
		choice.choose(RowSelection.of(2), SetOperation.SUBTRACT);
		assertEquals("1 3", text(choice.value()));
		choice.choose(RowSelection.of(3, 4), SetOperation.INTERSECT);
		assertEquals("3", text(choice.value()));
	}

	@Test
	void takingAwayFromNothingTakesAwayFromAll() {
		choice.choose(RowSelection.of(2), SetOperation.SUBTRACT);
		assertEquals("0 1 3 4 5", text(choice.value()));
	}

	@Test
	void coveringNothingChangesNothingUnlessItReplaces() {
		choice.set(RowSelection.of(1));
		for (SetOperation by : List.of(SetOperation.ADD, SetOperation.SUBTRACT, SetOperation.INTERSECT)) {
			choice.choose(RowSelection.NONE, by);
		}
		assertEquals("1", text(choice.value()));
		choice.choose(RowSelection.NONE, SetOperation.REPLACE);
		assertEquals(List.of("DONE "), heard);
	}

	@Test
	void cancellingIsHeardAsChangingWithTheRowsFromBefore() {
		choice.set(RowSelection.of(5));
		choice.begin(SetOperation.REPLACE, this::forget);
		choice.cover(RowSelection.of(1));
		choice.cancel();
		choice.cover(RowSelection.of(2));
		assertEquals(List.of("CHANGING 1", "CHANGING 5"), heard);
		assertEquals(0, forgotten);
	}

	@Test
	void aLateEchoDoesNotDisturbAGesture() {
		choice.begin(SetOperation.REPLACE, this::forget);
		choice.cover(RowSelection.of(1));
		choice.set(RowSelection.of(4));
		assertEquals("1", text(choice.value()));
	}

	@Test
	void aResumedGestureChangesWhatTheLastOneHadChanged() {
		choice.set(RowSelection.of(0));
		choice.begin(SetOperation.ADD, this::forget);
		choice.cover(RowSelection.of(3));
		choice.finish();
		choice.resume(this::forget);
		choice.cover(RowSelection.of(4));
		choice.finish();
		assertEquals("0 4", text(choice.value()));
	}

	@Test
	void theOnlySelectedRowChosenAgainIsLetGo() {
		choice.choose(RowSelection.of(2), SetOperation.REPLACE);
		choice.choose(RowSelection.of(2), SetOperation.REPLACE);
		assertEquals(List.of("DONE 2", "DONE "), heard);
	}

	@Test
	void allRowsCanBeChosenAndStaySoWhenChosenAgain() {
		choice.chooseAll();
		RowSelection all = choice.value();
		choice.chooseAll();
		assertEquals(1, heard.size());
		assertEquals(all, choice.value());
		choice.choose(RowSelection.of(2), SetOperation.SUBTRACT);
		assertEquals(all.size() - 1, choice.value().size());
	}

	@Test
	void aShapeIsForgottenOnceItNoLongerTellsWhatIsSelected() {
		Runnable lasso = this::forget;
		choice.begin(SetOperation.REPLACE, lasso);
		choice.cover(RowSelection.of(1));
		choice.finish();
		choice.set(RowSelection.of(1));
		choice.resume(lasso);
		choice.finish();
		assertEquals(0, forgotten);
		choice.choose(RowSelection.of(2), SetOperation.ADD);
		assertEquals(1, forgotten);
		choice.set(RowSelection.of(4));
		assertEquals(1, forgotten);
	}

	@Test
	void aShapeSelectsTheRowsInIt() {
		RowsInShape<Region> rows = new RowsInShape<>(choice, region -> RowSelection.of(1));
		rows.begun(SetOperation.REPLACE, true);
		rows.shaped(Region.between(0, 0, 1, 1), Phase.CHANGING);
		rows.shaped(Region.between(0, 0, 1, 1), Phase.DONE);
		assertEquals(List.of("CHANGING 1", "DONE 1"), heard);
		rows.begun(SetOperation.REPLACE, true);
		rows.shaped(null, Phase.DONE);
		assertEquals(List.of("CHANGING 1", "DONE 1", "CHANGING ", "DONE "), heard);
	}

	private void forget() {
		forgotten++;
	}

	private static String text(RowSelection rows) {
		return String.join(" ", rows.rows().mapToObj(Integer::toString).toList());
	}
}
