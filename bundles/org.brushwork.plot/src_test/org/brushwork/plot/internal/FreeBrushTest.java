package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.plot.Interval;
import org.junit.jupiter.api.Test;

/** A brush whose edges may lie anywhere from 0 to 100. */
class FreeBrushTest {

	private static final double NEAR = 1e-9;

	private final List<String> heard = new ArrayList<>();
	private final BrushState brush = new BrushState((interval, phase) -> heard.add(phase.name()));

	FreeBrushTest() {
		brush.setEdges(new FreeEdges(new Range(0, 100), new NumberScale(0, 100, 500)));
	}

	@Test
	void aDragBrushesExactlyWhatItPasses() {
		drag(12.5, 47.25);
		assertBrush(12.5, 47.25);
	}

	@Test
	void aDragDoesNotLeaveTheData() {
		drag(90, 170);
		assertBrush(90, 100);
	}

	@Test
	void aDragBackToItsStartLeavesTheLastBrush() {
		brush.press(20, 1);
		brush.drag(30, false);
		brush.drag(20, false);
		brush.release();
		assertBrush(20, 30);
	}

	@Test
	void onLogarithmsAMovedBrushKeepsItsRatio() {
		brush.setEdges(new FreeEdges(new Range(1, 10_000), new LogScale(1, 10_000, 400)));
		brush.set(new Interval(10, 100));
		drag(20, 200);
		assertBrush(100, 1000);
	}

	@Test
	void onLogarithmsAMovedBrushKeepsItsRatioAtTheEnd() {
		brush.setEdges(new FreeEdges(new Range(1, 10_000), new LogScale(1, 10_000, 400)));
		brush.set(new Interval(10, 100));
		drag(20, 1e9);
		assertBrush(1000, 10_000);
	}

	@Test
	void aKeyMovesItByAHundredthOfWhatIsShown() {
		brush.setEdges(new FreeEdges(new Range(0, 100), new NumberScale(40, 50, 500)));
		brush.set(new Interval(42, 44));
		brush.nudge(1);
		assertBrush(42.1, 44.1);
		brush.resize(-2);
		assertBrush(42.1, 43.9);
	}

	@Test
	void homeAndEndBringItToTheEndsOfTheData() {
		brush.setEdges(new FreeEdges(new Range(0, 100), new NumberScale(40, 50, 500)));
		brush.set(new Interval(42, 44));
		brush.nudge(brush.bins());
		assertBrush(98, 100);
		brush.nudge(-brush.bins());
		assertBrush(0, 2);
	}

	@Test
	void withoutABrushAKeyStartsWithATenth() {
		brush.nudge(-1);
		assertBrush(90, 100);
	}

	@Test
	void anEdgeDroppedOnTheOtherLeavesAHundredth() {
		brush.set(new Interval(20, 50));
		drag(20, 50);
		assertBrush(50, 51);
		brush.set(new Interval(20, 100));
		drag(20, 100);
		assertBrush(99, 100);
	}

	@Test
	void zoomingInTheMiddleOfADragDoesNotMoveItsStart() {
		brush.press(20, 1);
		brush.drag(30, false);
		brush.setEdges(new FreeEdges(new Range(0, 100), new NumberScale(10, 30, 500)));
		brush.drag(25, false);
		assertBrush(20, 25);
	}

	@Test
	void typingIsOneFinishedGesture() {
		brush.type(new Interval(3, 4));
		brush.type(new Interval(3, 4));
		assertEquals(List.of("DONE"), heard);
		assertBrush(3, 4);
	}

	@Test
	void aMovementThatIsTooShortIsNothing() {
		FreeEdges edges = new FreeEdges(new Range(0, 100), new NumberScale(0, 100, 500));
		assertNull(edges.covering(120, 130));
		assertNotNull(edges.covering(99, 130));
	}

	private void drag(double from, double to) {
		brush.press(from, 1);
		brush.drag(to, false);
		brush.release();
	}

	private void assertBrush(double from, double to) {
		Interval value = Objects.requireNonNull(brush.value());
		assertEquals(from, value.from(), NEAR * Math.max(1, from));
		assertEquals(to, value.to(), NEAR * Math.max(1, to));
	}
}
