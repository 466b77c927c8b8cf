package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.plot.Interval;
import org.brushwork.plot.internal.BrushState.Grip;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Ten bins of 10, from 100 to 200. */
class BrushStateTest {

	private static final double REACH = 2;

	private final List<String> heard = new ArrayList<>();
	private final BrushState brush = new BrushState((interval, phase) -> heard.add(phase + " " + text(interval)));

	BrushStateTest() {
		brush.setEdges(new BinEdges(100, 10, 10));
	}

	@Test
	void aDragCoversEveryBinItTouches() {
		drag(123, 131);
		assertEquals(List.of("CHANGING 120-140", "DONE 120-140"), heard);
	}

	@Test
	void aDragToTheLeftCoversTheSameBins() {
		drag(131, 123);
		assertEquals("120-140", text(brush.value()));
	}

	@Test
	void aMovementInsideOneBinIsHeardOnce() {
		drag(123, 124, 125, 126);
		assertEquals(List.of("CHANGING 120-130", "DONE 120-130"), heard);
	}

	@Test
	void everyStepOfADragIsHeardAndThenOneEnd() {
		drag(101, 111, 121, 131);
		assertEquals(List.of("CHANGING 100-120", "CHANGING 100-130", "CHANGING 100-140", "DONE 100-140"), heard);
	}

	@Test
	void aDragBeyondTheDataEndsWithTheData() {
		drag(175, 999);
		assertEquals("170-200", text(brush.value()));
	}

	@Test
	void anExactDragDoesNotSnap() {
		brush.press(123, REACH);
		brush.drag(131, true);
		brush.release();
		assertEquals("123-131", text(brush.value()));
	}

	@Test
	void draggingTheInsideMovesByWholeBins() {
		brush.set(new Interval(120, 150));
		drag(135, 148);
		assertEquals("130-160", text(brush.value()));
	}

	@Test
	void aMovedBrushKeepsItsLengthAtTheEnds() {
		brush.set(new Interval(120, 150));
		drag(135, 900);
		assertEquals("170-200", text(brush.value()));
	}

	@Test
	void draggingAnEdgeMovesThatEdge() {
		brush.set(new Interval(120, 150));
		drag(151, 172);
		assertEquals("120-170", text(brush.value()));
		drag(119, 108);
		assertEquals("110-170", text(brush.value()));
	}

	@Test
	void anEdgeMayCrossTheOtherOne() {
		brush.set(new Interval(120, 150));
		drag(120, 180);
		assertEquals("150-180", text(brush.value()));
	}

	@Test
	void anEdgeDroppedOnTheOtherLeavesOneBin() {
		brush.set(new Interval(120, 150));
		drag(120, 148);
		assertEquals("140-150", text(brush.value()));
	}

	@Test
	void aClickOutsideClears() {
		brush.set(new Interval(120, 150));
		click(170);
		assertEquals(List.of("DONE none"), heard);
	}

	@Test
	void aClickInsideLeavesTheBrushAlone() {
		brush.set(new Interval(120, 150));
		click(135);
		assertEquals(List.of(), heard);
		assertEquals("120-150", text(brush.value()));
	}

	@Test
	void aClickWithoutABrushIsNotHeard() {
		click(135);
		assertEquals(List.of(), heard);
	}

	@Test
	void cancellingBringsTheOldBrushBackWithoutAnEnd() {
		brush.set(new Interval(120, 150));
		brush.press(170, REACH);
		brush.drag(191, false);
		brush.cancel();
		brush.release();
		assertEquals(List.of("CHANGING 170-200", "CHANGING 120-150"), heard);
	}

	@Test
	void afterCancellingMovementsMeanNothing() {
		brush.press(170, REACH);
		brush.drag(191, false);
		brush.cancel();
		brush.drag(110, false);
		assertNull(brush.value());
	}

	@Test
	void clearingIsOneEnd() {
		brush.set(new Interval(120, 150));
		brush.clear();
		brush.clear();
		assertEquals(List.of("DONE none"), heard);
	}

	@Test
	void settingIsNotHeard() {
		brush.set(new Interval(120, 150));
		assertEquals(List.of(), heard);
	}

	@Test
	void anEchoDoesNotDisturbADrag() {
		brush.press(101, REACH);
		brush.drag(125, false);
		brush.set(new Interval(100, 110));
		assertEquals("100-130", text(brush.value()));
		brush.drag(135, false);
		assertEquals("100-140", text(brush.value()));
	}

	@Test
	void newDataLeavesTheBrushWhereItIs() {
		brush.set(new Interval(120, 150));
		brush.setEdges(new BinEdges(0, 7, 3));
		assertEquals("120-150", text(brush.value()));
	}

	@Test
	void aKeyHeldDownIsOneGesture() {
		brush.set(new Interval(120, 150));
		brush.nudge(1);
		brush.nudge(1);
		brush.finishKeys();
		assertEquals(List.of("CHANGING 130-160", "CHANGING 140-170", "DONE 140-170"), heard);
	}

	@Test
	void aKeyAtTheEndChangesNothing() {
		brush.set(new Interval(170, 200));
		brush.nudge(1);
		brush.finishKeys();
		assertEquals(List.of(), heard);
	}

	@Test
	void withoutABrushAKeyStartsAtTheNearEnd() {
		brush.nudge(1);
		assertEquals("100-110", text(brush.value()));
		brush.clear();
		brush.nudge(-1);
		assertEquals("190-200", text(brush.value()));
	}

	@Test
	void resizingMovesTheUpperEdgeButNeverPastTheLower() {
		brush.set(new Interval(120, 140));
		brush.resize(-1);
		assertEquals("120-130", text(brush.value()));
		brush.resize(-1);
		assertEquals("120-130", text(brush.value()));
		brush.resize(10);
		assertEquals("120-200", text(brush.value()));
	}

	@Test
	void homeMovesToTheFirstBin() {
		brush.set(new Interval(150, 170));
		brush.nudge(-brush.bins());
		assertEquals("100-120", text(brush.value()));
	}

	@Test
	void aPressTakesTheNearerEdgeBeforeTheInside() {
		brush.set(new Interval(120, 150));
		assertEquals(Grip.LOWER, brush.gripAt(121.5, REACH));
		assertEquals(Grip.UPPER, brush.gripAt(151.5, REACH));
		assertEquals(Grip.INSIDE, brush.gripAt(130, REACH));
		assertEquals(Grip.NEW, brush.gripAt(160, REACH));
	}

	@Test
	void withoutDataNoGestureStarts() {
		brush.setEdges(null);
		brush.press(100, REACH);
		assertFalse(brush.isActive());
		drag(100, 150);
		assertEquals(List.of(), heard);
	}

	@Test
	void aGestureIsActiveUntilItEnds() {
		brush.press(100, REACH);
		assertTrue(brush.isActive());
		brush.release();
		assertFalse(brush.isActive());
	}

	private void drag(double from, double... to) {
		brush.press(from, REACH);
		for (double x : to) {
			brush.drag(x, false);
		}
		brush.release();
	}

	private void click(double x) {
		brush.press(x, REACH);
		brush.release();
	}

	private static String text(@Nullable Interval interval) {
		return interval == null ? "none" : Math.round(interval.from()) + "-" + Math.round(interval.to());
	}
}
