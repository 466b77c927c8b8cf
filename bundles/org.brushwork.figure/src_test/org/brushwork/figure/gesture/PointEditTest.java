package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.xy.Points;
import org.junit.jupiter.api.Test;

/** Three points on a diagonal. */
class PointEditTest {

	private final List<String> heard = new ArrayList<>();
	private Points points = Points.of("", new double[] { 1, 2, 3 }, new double[] { 1, 2, 3 });
	private final PointEdit edit = new PointEdit(() -> points, this::changed);

	private void changed(Points other, Phase phase) {
		points = other;
		heard.add(phase + " " + List.of(x(0), y(0)));
	}

	private double x(int point) {
		return points.xs()[point];
	}

	private double y(int point) {
		return points.ys()[point];
	}

	@Test
	void aMovementIsHeardWhileItGoesOnAndOnceWhenItIsDone() {
		edit.hold(0);
		edit.begin();
		edit.moveTo(5, 6);
		edit.moveTo(7, 8);
		edit.finish();
		assertEquals(List.of("CHANGING [5.0, 6.0]", "CHANGING [7.0, 8.0]", "DONE [7.0, 8.0]"), heard);
		assertEquals(OptionalInt.of(0), edit.held());
	}

	@Test
	void aClickHoldsAPointAndTellsNobody() {
		edit.hold(1);
		edit.begin();
		edit.moveTo(2, 2);
		edit.finish();
		assertEquals(List.of(), heard);
		assertEquals(OptionalInt.of(1), edit.held());
	}

	@Test
	void aCancelledMovementBringsThePointBackAndIsNeverDone() {
		edit.hold(0);
		edit.begin();
		edit.moveTo(5, 6);
		edit.cancel();
		edit.finish();
		assertEquals(List.of("CHANGING [5.0, 6.0]", "CHANGING [1.0, 1.0]"), heard);
		assertFalse(edit.isActive());
	}

	@Test
	void theArraysThatWereGivenStayAsTheyAre() {
		Points before = points;
		edit.hold(0);
		edit.begin();
		edit.moveTo(5, 6);
		assertArrayEquals(new double[] { 1, 2, 3 }, before.xs());
		assertArrayEquals(new double[] { 1, 2, 3 }, before.ys());
	}

	@Test
	void noPointIsBroughtToInfinity() {
		edit.hold(0);
		edit.begin();
		edit.moveTo(Double.NaN, 1);
		edit.moveTo(1, Double.POSITIVE_INFINITY);
		edit.add(Double.NEGATIVE_INFINITY, 0);
		edit.finish();
		assertEquals(List.of(), heard);
		assertEquals(3, points.size());
	}

	@Test
	void anAddedPointIsTheLastOneAndHeld() {
		edit.add(8, 9);
		assertEquals(List.of("DONE [1.0, 1.0]"), heard);
		assertEquals(8, x(3));
		assertEquals(9, y(3));
		assertEquals(OptionalInt.of(3), edit.held());
	}

	@Test
	void aPointThatIsTakenAwayIsHeldNoLonger() {
		edit.hold(1);
		edit.remove(1);
		assertArrayEquals(new double[] { 1, 3 }, points.xs());
		assertArrayEquals(new double[] { 1, 3 }, points.ys());
		assertEquals(OptionalInt.empty(), edit.held());
	}

	@Test
	void whatTheProgramTookAwayInTheMiddleOfAMovementIsLetGo() {
		edit.hold(2);
		edit.begin();
		edit.moveTo(5, 6);
		points = Points.of("", new double[] { 1 }, new double[] { 1 });
		heard.clear();
		edit.moveTo(7, 8);
		edit.cancel();
		edit.finish();
		assertEquals(List.of(), heard);
		assertEquals(OptionalInt.empty(), edit.held());
	}

	@Test
	void anotherPointEndsTheMovementOfTheOneBefore() {
		edit.hold(0);
		edit.begin();
		edit.moveTo(5, 6);
		edit.hold(1);
		assertEquals("DONE [5.0, 6.0]", heard.get(1));
		assertFalse(edit.isActive());
	}

	@Test
	void classesMoveWithTheirPoints() {
		points = new Points(new double[] { 1, 2, 3 }, new double[3], new int[] { 0, 1, 1 }, List.of("a", "b"));
		edit.remove(0);
		edit.add(4, 4);
		assertArrayEquals(new int[] { 1, 1, 0 }, points.classes());
		assertTrue(points.moved(0, 9, 9).classOf(0) == 1);
	}
}
