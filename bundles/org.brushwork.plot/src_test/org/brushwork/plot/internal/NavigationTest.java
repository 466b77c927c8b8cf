package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brushwork.figure.gesture.ZoomAxes;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.View;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** A figure of 0 to 100 on both axes, 1000 by 500 pixels. */
class NavigationTest {

	private static final View ALL = view(0, 100, 0, 100);

	private final Figure figure = new Figure();
	private long now;
	private final Navigation navigation = new Navigation(figure, ZoomAxes.BOTH, () -> now);

	@Test
	void zoomingKeepsWhatIsUnderThePointer() {
		navigation.zoom(250, 100, 0.5, ZoomAxes.BOTH);
		assertView(12.5, 62.5, 10, 60);
		navigation.zoom(250, 100, 0.5, ZoomAxes.X);
		assertView(18.75, 43.75, 10, 60);
		navigation.zoom(250, 100, 0.5, ZoomAxes.Y);
		assertView(18.75, 43.75, 15, 40);
	}

	@Test
	void aFigureOfOneAxisZoomsThatOneWhateverIsAskedFor() {
		Navigation along = new Navigation(figure, ZoomAxes.X, () -> now);
		along.zoom(500, 250, 0.5, ZoomAxes.Y);
		assertView(25, 75, 0, 100);
		along.move(0.1, 0.1);
		assertView(30, 80, 0, 100);
	}

	@Test
	void whatWasTakenHoldOfIsBroughtUnderThePointer() {
		navigation.zoom(500, 250, 0.5, ZoomAxes.BOTH);
		navigation.bring(50, 50, 600, 200);
		assertEquals(600, figure.xScale().position(50), 1e-9);
		assertEquals(200, figure.yScale().position(50), 1e-9);
	}

	@Test
	void backAndForwardShowWhatWasShown() {
		navigation.step(true);
		View near = figure.view();
		now += 5000;
		navigation.step(true);
		navigation.back();
		assertEquals(near, figure.view());
		navigation.back();
		assertEquals(ALL, figure.view());
		assertTrue(figure.part == null);
		assertFalse(navigation.hasBack());
		navigation.forward();
		assertEquals(near, figure.view());
	}

	@Test
	void showingAllIsAStepThatCanBeTakenBack() {
		navigation.step(true);
		View near = figure.view();
		navigation.fit();
		navigation.fit();
		assertEquals(ALL, figure.view());
		navigation.back();
		assertEquals(near, figure.view());
	}

	@Test
	void aMovementThatIsGivenUpLeavesNoStep() {
		navigation.step(true);
		View near = figure.view();
		navigation.close();
		navigation.bring(50, 50, 600, 200);
		navigation.undo();
		assertEquals(near, figure.view());
		assertFalse(navigation.hasForward());
		navigation.back();
		assertEquals(ALL, figure.view());
	}

	@Test
	void whatIsShownAlreadyNeedsNoMovement() {
		navigation.zoom(0, 0, 0.5, ZoomAxes.BOTH);
		navigation.reveal(20, 20);
		assertView(0, 50, 0, 50);
		navigation.reveal(80, 20);
		assertView(55, 105, 0, 50);
	}

	@Test
	void onAnAxisThatGrowsDownwardsThePointerIsWhereItIsSeen() {
		figure.downwards = true;
		navigation.zoom(0, 500, 0.5, ZoomAxes.Y); // at the top, where 0 is
		assertView(0, 100, 0, 50);
		navigation.bring(0, 0, 0, 250); // 0 half way up
		assertView(0, 100, -25, 25);
		navigation.move(0, -0.5); // what lies below
		assertView(0, 100, 0, 50);
	}

	@Test
	void aStepThatTheFigureDoesNotAllowLeavesNoTrace() {
		figure.limited = true;
		navigation.step(false);
		assertView(0, 100, 0, 100);
		assertFalse(navigation.hasBack());
		assertFalse(navigation.isZoomed());
	}

	private void assertView(double left, double right, double bottom, double top) {
		View view = figure.view();
		assertEquals(left, view.x().lower(), 1e-9);
		assertEquals(right, view.x().upper(), 1e-9);
		assertEquals(bottom, view.y().lower(), 1e-9);
		assertEquals(top, view.y().upper(), 1e-9);
	}

	private static View view(double left, double right, double bottom, double top) {
		return new View(new Range(left, right), new Range(bottom, top));
	}

	private static final class Figure implements Zoomable {

		private @Nullable View part;
		private boolean limited;
		private boolean downwards;

		@Override
		public View view() {
			View set = part;
			return set == null || limited ? ALL : set;
		}

		@Override
		public View fit() {
			return ALL;
		}

		@Override
		public void setView(@Nullable View other) {
			part = other;
		}

		@Override
		public boolean isYDownwards() {
			return downwards;
		}

		@Override
		public Scale xScale() {
			return new NumberScale(view().x().lower(), view().x().upper(), 1000);
		}

		@Override
		public Scale yScale() {
			return new NumberScale(view().y().lower(), view().y().upper(), 500);
		}
	}
}
