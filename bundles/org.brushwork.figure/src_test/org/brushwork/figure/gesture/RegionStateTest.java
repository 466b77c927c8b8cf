package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberScale;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** 0 to 100 on both axes, one position for each unit. */
class RegionStateTest {

	private static final double REACH = 5;
	private static final RegionFrame PLAIN = new RegionFrame(new NumberScale(0, 100, 100), new NumberScale(0, 100, 100),
			Region.between(0, 0, 100, 100));

	private final List<String> heard = new ArrayList<>();
	private final RegionState brush = new RegionState(new ShapeListener<>() {

		@Override
		public void shaped(@Nullable Region region, Phase phase) {
			heard.add(phase + " " + text(region));
		}

		@Override
		public void begun(SetOperation operation, boolean fresh) {
			heard.add(operation + (fresh ? " fresh" : " on"));
		}

		@Override
		public void cancelled() {
			heard.add("cancelled");
		}
	});

	RegionStateTest() {
		brush.setFrame(PLAIN);
	}

	@Test
	void aDragMakesARectangleBetweenItsEnds() {
		drag(40, 60, 10, 90);
		assertEquals(List.of("REPLACE fresh", "CHANGING 10-40 60-90", "DONE 10-40 60-90"), heard);
	}

	@Test
	void draggingTheInsideMovesItAndKeepsItsSize() {
		brush.set(Region.between(20, 20, 40, 50));
		drag(30, 30, 37, 25);
		assertEquals("27-47 15-45", text(brush.value()));
	}

	@Test
	void itIsNotMovedOutOfTheData() {
		brush.set(Region.between(20, 20, 40, 50));
		drag(30, 30, 300, -300);
		assertEquals("80-100 0-30", text(brush.value()));
	}

	@Test
	void onLogarithmsAMovedRectangleKeepsItsRatio() {
		brush.setFrame(new RegionFrame(new LogScale(1, 10_000, 400), new NumberScale(0, 100, 100),
				Region.between(1, 0, 10_000, 100)));
		brush.set(Region.between(10, 20, 100, 50));
		drag(30, 30, 300, 30);
		assertEquals("100-1000 20-50", text(brush.value()));
	}

	@Test
	void eachOfTheEightGripsMovesItsOwnEdges() {
		double[][] places = { { 30, 60 }, { 50, 60 }, { 50, 40 }, { 50, 20 }, { 30, 20 }, { 10, 20 },
				{ 10, 40 }, { 10, 60 } };
		List<String> wanted = List.of("10-50 20-61", "10-51 20-61", "10-51 20-60", "10-51 21-60", "10-50 21-60",
				"11-50 21-60", "11-50 20-60", "11-50 20-61");
		for (int i = 0; i < places.length; i++) {
			brush.set(Region.between(10, 20, 50, 60));
			drag(places[i][0], places[i][1], places[i][0] + 1, places[i][1] + 1);
			assertEquals(wanted.get(i), text(brush.value()));
		}
	}

	@Test
	void anEdgeMayCrossTheOtherOne() {
		brush.set(Region.between(10, 20, 50, 60));
		drag(10, 40, 70, 40);
		assertEquals("50-70 20-60", text(brush.value()));
	}

	@Test
	void aSmallRectangleCanStillBeMoved() {
		brush.set(Region.between(50, 50, 54, 54));
		assertEquals(Grip.INSIDE, brush.gripAt(52, 52, REACH));
		assertEquals(Grip.TOP_RIGHT, brush.gripAt(57, 57, REACH));
		assertEquals(Grip.NEW, brush.gripAt(60, 52, REACH));
	}

	@Test
	void aClickOutsideTakesItAwayAndOneInsideDoesNot() {
		brush.set(Region.between(10, 20, 50, 60));
		click(30, 40, SetOperation.REPLACE);
		assertEquals("10-50 20-60", text(brush.value()));
		click(80, 80, SetOperation.REPLACE);
		assertEquals(List.of("REPLACE on", "cancelled", "REPLACE fresh", "DONE none"), heard);
	}

	@Test
	void aClickThatWouldAddTakesNothingAway() {
		brush.set(Region.between(10, 20, 50, 60));
		click(80, 80, SetOperation.ADD);
		assertEquals(List.of("ADD fresh", "cancelled"), heard);
		assertEquals("10-50 20-60", text(brush.value()));
	}

	@Test
	void withAModifierADragInsideDrawsAnotherOne() {
		brush.set(Region.between(10, 20, 50, 60));
		brush.press(30, 30, REACH, SetOperation.SUBTRACT);
		brush.drag(35, 40);
		brush.release();
		assertEquals(List.of("SUBTRACT fresh", "CHANGING 30-35 30-40", "DONE 30-35 30-40"), heard);
	}

	@Test
	void cancellingBringsTheOldOneBack() {
		brush.set(Region.between(10, 20, 50, 60));
		brush.press(80, 80, REACH, SetOperation.REPLACE);
		brush.drag(90, 90);
		brush.cancel();
		brush.drag(95, 95);
		brush.release();
		assertEquals(List.of("REPLACE fresh", "CHANGING 80-90 80-90", "cancelled", "CHANGING 10-50 20-60"), heard);
	}

	@Test
	void anEchoDoesNotDisturbADrag() {
		brush.press(10, 10, REACH, SetOperation.REPLACE);
		brush.drag(20, 20);
		brush.set(null);
		brush.drag(30, 20);
		assertEquals("10-30 10-20", text(brush.value()));
	}

	@Test
	void zoomingInTheMiddleOfAMoveLeavesThePointUnderThePointer() {
		brush.set(Region.between(20, 20, 40, 50));
		brush.press(30, 30, REACH, SetOperation.REPLACE);
		brush.drag(35, 30);
		brush.setFrame(new RegionFrame(new NumberScale(30, 50, 100), PLAIN.y(), PLAIN.limits()));
		brush.drag(40, 30);
		assertEquals("30-50 20-50", text(brush.value()));
	}

	@Test
	void aKeyHeldDownIsOneGesture() {
		brush.set(Region.between(10, 20, 50, 60));
		brush.nudge(1, 0);
		brush.nudge(1, 0);
		brush.finishKeys();
		assertEquals(List.of("REPLACE on", "CHANGING 11-51 20-60", "CHANGING 12-52 20-60", "DONE 12-52 20-60"), heard);
	}

	@Test
	void keysResizeTheRightAndTheUpperEdgeButNotPastTheOthers() {
		brush.set(Region.between(10, 20, 12, 60));
		brush.resize(-1, 1);
		assertEquals("10-11 20-61", text(brush.value()));
		brush.resize(-1, 0);
		assertEquals("10-11 20-61", text(brush.value()));
	}

	@Test
	void withoutARectangleAKeyMakesOneInTheMiddle() {
		brush.nudge(0, 1);
		assertEquals("40-60 40-60", text(brush.value()));
	}

	@Test
	void withoutAxesNoGestureStarts() {
		brush.setFrame(null);
		drag(10, 10, 20, 20);
		brush.nudge(1, 1);
		assertNull(brush.value());
		assertFalse(brush.isActive());
		assertTrue(heard.isEmpty());
	}

	private void drag(double x1, double y1, double x2, double y2) {
		brush.press(x1, y1, REACH, SetOperation.REPLACE);
		brush.drag(x2, y2);
		brush.release();
	}

	private void click(double x, double y, SetOperation operation) {
		brush.press(x, y, REACH, operation);
		brush.release();
	}

	private static String text(@Nullable Region region) {
		return region == null ? "none"
				: Math.round(region.x().lower()) + "-" + Math.round(region.x().upper()) + " "
						+ Math.round(region.y().lower()) + "-" + Math.round(region.y().upper());
	}
}
