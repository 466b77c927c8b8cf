package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.xy.Plot;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** A picture of 100 by 100 pixels that shows 0 to 10, upwards. */
class LassoStateTest {

	private static final ChartTheme THEME = ChartTheme.of(0xFFFFFF);
	private static final Mapping PLOT = plot(0, 10);

	private final List<String> heard = new ArrayList<>();
	private final LassoState lasso = new LassoState(new ShapeListener<>() {

		@Override
		public void shaped(@Nullable Polygon polygon, Phase phase) {
			heard.add(phase + " " + (polygon == null ? "none" : polygon.size()));
		}

		@Override
		public void cancelled() {
			heard.add("cancelled");
		}
	});

	@Test
	void itsCornersAreDataCoordinates() {
		draw(10, 10, 50, 10, 50, 50);
		Polygon polygon = Objects.requireNonNull(lasso.value());
		assertEquals(3, polygon.size());
		assertEquals(1, polygon.x(0), 1e-9);
		assertEquals(9, polygon.y(0), 1e-9);
		assertEquals(5, polygon.x(2), 1e-9);
		assertEquals(5, polygon.y(2), 1e-9);
	}

	@Test
	void theLastCornerIsJoinedWithTheFirst() {
		draw(10, 10, 50, 10, 50, 50, 10, 50);
		assertTrue(Objects.requireNonNull(lasso.value()).contains(1.1, 7));
	}

	@Test
	void everyStepIsHeardAndThenOneEnd() {
		draw(10, 10, 50, 10, 50, 50, 10, 50);
		assertEquals(List.of("CHANGING 3", "CHANGING 4", "DONE 4"), heard);
	}

	@Test
	void aStraightLineOfManyMovementsIsTwoCorners() {
		lasso.press(PLOT, 0, 50, SetOperation.REPLACE);
		for (int x = 1; x <= 90; x++) {
			lasso.drag(PLOT, x, 50);
		}
		lasso.drag(PLOT, 90, 10);
		assertEquals(3, Objects.requireNonNull(lasso.value()).size());
	}

	@Test
	void aTrembleOfThePointerMakesNoCorners() {
		lasso.press(PLOT, 50, 50, SetOperation.REPLACE);
		for (int i = 0; i < 50; i++) {
			lasso.drag(PLOT, 50 + i % 2, 50 + i / 2 % 2);
		}
		assertNull(lasso.value());
	}

	@Test
	void aCircleOfManyMovementsEnclosesItsArea() {
		lasso.press(PLOT, 90, 50, SetOperation.REPLACE);
		for (int i = 1; i < 360; i++) {
			lasso.drag(PLOT, 50 + 40 * Math.cos(Math.toRadians(i)), 50 + 40 * Math.sin(Math.toRadians(i)));
		}
		Polygon circle = Objects.requireNonNull(lasso.value());
		double twice = 0;
		for (int i = 0, j = circle.size() - 1; i < circle.size(); j = i++) {
			twice += circle.x(j) * circle.y(i) - circle.x(i) * circle.y(j);
		}
		assertEquals(Math.PI * 16, Math.abs(twice) / 2, 0.3);
		assertTrue(circle.size() < 150, () -> circle.size() + " corners");
	}

	@Test
	void itGoesOnWhenTheFigureIsZoomedMeanwhile() {
		lasso.press(PLOT, 10, 10, SetOperation.REPLACE);
		lasso.drag(PLOT, 50, 10);
		Mapping zoomed = plot(0, 5);
		lasso.drag(zoomed, 100, 100);
		Polygon polygon = Objects.requireNonNull(lasso.value());
		assertEquals(1, polygon.x(0), 1e-9);
		assertEquals(5, polygon.x(2), 1e-9);
		assertEquals(0, polygon.y(2), 1e-9);
	}

	@Test
	void aClickTakesItAwayUnlessItWouldAdd() {
		draw(10, 10, 50, 10, 50, 50);
		heard.clear();
		lasso.press(PLOT, 5, 5, SetOperation.ADD);
		lasso.release();
		assertEquals(3, Objects.requireNonNull(lasso.value()).size());
		lasso.press(PLOT, 5, 5, SetOperation.REPLACE);
		lasso.release();
		assertEquals(List.of("cancelled", "DONE none"), heard);
	}

	@Test
	void cancellingBringsTheOldOneBackWithoutAnEnd() {
		draw(10, 10, 50, 10, 50, 50);
		Polygon old = lasso.value();
		heard.clear();
		lasso.press(PLOT, 60, 60, SetOperation.REPLACE);
		lasso.drag(PLOT, 90, 60);
		lasso.drag(PLOT, 90, 90);
		lasso.cancel();
		lasso.drag(PLOT, 20, 90);
		lasso.release();
		assertEquals(List.of("CHANGING 3", "cancelled", "CHANGING 3"), heard);
		assertEquals(old, lasso.value());
		assertFalse(lasso.isActive());
	}

	@Test
	void anEchoDoesNotDisturbIt() {
		lasso.press(PLOT, 10, 10, SetOperation.REPLACE);
		lasso.drag(PLOT, 50, 10);
		lasso.set(null);
		lasso.drag(PLOT, 50, 50);
		assertEquals(3, Objects.requireNonNull(lasso.value()).size());
	}

	private void draw(double... places) {
		lasso.press(PLOT, places[0], places[1], SetOperation.REPLACE);
		for (int i = 2; i < places.length; i += 2) {
			lasso.drag(PLOT, places[i], places[i + 1]);
		}
		lasso.release();
	}

	private static Plot plot(double lower, double upper) {
		NumberScale scale = new NumberScale(lower, upper, 100);
		return new Plot(new Box(0, 0, 100, 100), scale, scale, THEME);
	}
}
