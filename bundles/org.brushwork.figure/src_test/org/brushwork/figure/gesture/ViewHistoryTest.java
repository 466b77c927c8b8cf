package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

	private final ViewHistory history = new ViewHistory();

	@Test
	void whatIsForgottenIsNothingToGoBackTo() {
		ViewHistory history = new ViewHistory();
		history.changing(Optional.empty(), 0);
		history.close();
		history.back(Optional.empty());
		history.changing(Optional.empty(), 10);
		history.clear();
		assertFalse(history.hasBack() || history.hasForward());
	}

	@Test
	void backAndForwardGoThroughWhatWasShown() {
		history.changing(Optional.empty(), 0);
		history.changing(view(1), 10_000);
		assertEquals(view(1), history.back(view(2)));
		assertEquals(Optional.empty(), history.back(view(1)));
		assertFalse(history.hasBack());
		assertEquals(view(1), history.forward(Optional.empty()));
		assertEquals(view(2), history.forward(view(1)));
		assertFalse(history.hasForward());
	}

	@Test
	void theStepsOfAWheelAreOne() {
		history.changing(Optional.empty(), 0);
		history.changing(view(1), 300);
		history.changing(view(2), 900);
		assertEquals(Optional.empty(), history.back(view(3)));
		assertFalse(history.hasBack());
	}

	@Test
	void aClosedStepStandsAlone() {
		history.changing(Optional.empty(), 0);
		history.close();
		history.changing(view(1), 10);
		assertEquals(view(1), history.back(view(2)));
		assertTrue(history.hasBack());
	}

	@Test
	void aNewStepForgetsWhatWasGoneBackFrom() {
		history.changing(Optional.empty(), 0);
		history.back(view(1));
		history.changing(Optional.empty(), 10);
		assertFalse(history.hasForward());
	}

	private static Optional<View> view(double number) {
		return Optional.of(new View(new Range(0, number), new Range(0, 1)));
	}
}
