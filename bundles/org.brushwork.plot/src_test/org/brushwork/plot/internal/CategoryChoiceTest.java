package org.brushwork.plot.internal;

import static org.brushwork.core.selection.SetOperation.ADD;
import static org.brushwork.core.selection.SetOperation.INTERSECT;
import static org.brushwork.core.selection.SetOperation.REPLACE;
import static org.brushwork.core.selection.SetOperation.SUBTRACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brushwork.core.selection.SetOperation;
import org.junit.jupiter.api.Test;

class CategoryChoiceTest {

	private final List<String> heard = new ArrayList<>();
	private final CategoryChoice choice = new CategoryChoice(
			(keys, phase) -> heard.add(phase + " " + String.join("", new TreeSet<>(keys))));

	CategoryChoiceTest() {
		choice.setKeys(List.of("a", "b", "c", "d", "e"));
	}

	@Test
	void aClickReplaces() {
		choice.set(Set.of("a", "b"));
		click(2, REPLACE);
		assertEquals(List.of("DONE c"), heard);
	}

	@Test
	void aClickOnTheOnlySelectedClears() {
		choice.set(Set.of("b"));
		click(1, REPLACE);
		assertEquals(List.of("DONE "), heard);
	}

	@Test
	void aClickOnOneOfTwoSelectedKeepsIt() {
		choice.set(Set.of("b", "c"));
		click(1, REPLACE);
		assertEquals(List.of("DONE b"), heard);
	}

	@Test
	void modifierKeysAddSubtractAndIntersect() {
		choice.set(Set.of("a", "b"));
		click(2, ADD);
		click(0, SUBTRACT);
		click(1, INTERSECT);
		assertEquals(List.of("DONE abc", "DONE bc", "DONE b"), heard);
	}

	@Test
	void takingAwayFromNothingTakesAwayFromAll() {
		click(0, SUBTRACT);
		assertEquals(List.of("DONE bcde"), heard);
	}

	@Test
	void whatIsInBothOfNothingAndTheGestureIsTheGesture() {
		click(1, INTERSECT);
		assertEquals(List.of("DONE b"), heard);
	}

	@Test
	void aGestureThatWouldLeaveNothingInBothIsLeftOut() {
		choice.set(Set.of("a"));
		click(1, INTERSECT);
		assertEquals(List.of(), heard);
		assertEquals(Set.of("a"), choice.selected());
	}

	@Test
	void addingWhatIsSelectedIsNotHeard() {
		choice.set(Set.of("a"));
		click(0, ADD);
		assertEquals(List.of(), heard);
	}

	@Test
	void aClickBesideAllClearsOnlyWithoutModifier() {
		choice.set(Set.of("a"));
		click(-1, INTERSECT);
		click(-1, ADD);
		assertEquals(List.of(), heard);
		click(-1, REPLACE);
		assertEquals(List.of("DONE "), heard);
	}

	@Test
	void aDragSelectsARunAndEndsOnce() {
		drag(3, REPLACE, 2, 1);
		assertEquals(List.of("CHANGING cd", "CHANGING bcd", "DONE bcd"), heard);
	}

	@Test
	void aDragBackToItsStartSelectsOne() {
		drag(1, REPLACE, 2, 1);
		assertEquals(List.of("CHANGING bc", "CHANGING b", "DONE b"), heard);
	}

	@Test
	void aDragWithShiftAddsToWhatWasThereBefore() {
		choice.set(Set.of("a"));
		drag(3, ADD, 4, 3);
		assertEquals(List.of("CHANGING ade", "CHANGING ad", "DONE ad"), heard);
	}

	@Test
	void cancellingADragBringsTheOldKeysBackWithoutAnEnd() {
		choice.set(Set.of("a"));
		choice.press(2, REPLACE);
		choice.drag(3);
		choice.cancel();
		choice.release();
		assertEquals(List.of("CHANGING cd", "CHANGING a"), heard);
	}

	@Test
	void settingIsNotHeardAndDoesNotDisturbADrag() {
		choice.press(2, REPLACE);
		choice.drag(3);
		choice.set(Set.of("a"));
		choice.release();
		assertEquals(List.of("CHANGING cd", "DONE cd"), heard);
	}

	@Test
	void theCursorStartsAtTheEndItComesFrom() {
		choice.moveCursor(1);
		assertEquals(0, choice.cursor());
		choice.hideCursor();
		choice.moveCursor(-1);
		assertEquals(4, choice.cursor());
	}

	@Test
	void theCursorStopsAtTheEnds() {
		choice.moveCursor(Integer.MAX_VALUE);
		assertEquals(4, choice.cursor());
		choice.moveCursor(-Integer.MAX_VALUE);
		assertEquals(0, choice.cursor());
	}

	@Test
	void theCursorSelectsWithTheSameModifiers() {
		choice.moveCursor(1);
		choice.chooseCursor(REPLACE);
		choice.moveCursor(1);
		choice.chooseCursor(ADD);
		assertEquals(List.of("DONE a", "DONE ab"), heard);
	}

	@Test
	void theCursorStaysOnItsKeyInNewData() {
		choice.moveCursor(2);
		choice.setKeys(List.of("x", "b", "a"));
		assertEquals(2 - 1, choice.cursor());
	}

	@Test
	void newDataKeepsSelectedKeysThatAreNotShown() {
		choice.set(Set.of("a"));
		choice.setKeys(List.of("b"));
		assertEquals(Set.of("a"), choice.selected());
	}

	private void click(int index, SetOperation by) {
		choice.press(index, by);
		choice.release();
	}

	private void drag(int from, SetOperation by, int... to) {
		choice.press(from, by);
		for (int index : to) {
			choice.drag(index);
		}
		choice.release();
	}
}
