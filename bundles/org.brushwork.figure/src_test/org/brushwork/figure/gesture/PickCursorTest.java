package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.brushwork.figure.Pick;
import org.brushwork.figure.Pickable;
import org.brushwork.figure.drawing.Box;
import org.junit.jupiter.api.Test;

class PickCursorTest {

	private int size = 50;
	private final PickCursor cursor = new PickCursor(() -> new Row(size));

	@Test
	void aCursorThatIsNotShownStartsAtTheEndItComesFrom() {
		cursor.step(1, 0);
		assertEquals(OptionalInt.of(0), cursor.index());
		cursor.hide();
		assertTrue(cursor.index().isEmpty());
		cursor.step(0, -1);
		assertEquals(OptionalInt.of(49), cursor.index());
	}

	@Test
	void aPageIsATenthAndNothingLeadsBeyondTheEnds() {
		cursor.end(false);
		cursor.page(3);
		assertEquals(OptionalInt.of(15), cursor.index());
		cursor.page(-4);
		assertEquals(OptionalInt.of(0), cursor.index());
		cursor.end(true);
		cursor.step(7, 0);
		assertEquals("thing 49", cursor.pick().orElseThrow().words());
	}

	@Test
	void aCursorWhoseThingIsGoneIsNotShown() {
		cursor.end(true);
		size = 20;
		assertTrue(cursor.index().isEmpty() && cursor.pick().isEmpty());
		cursor.step(1, 0);
		assertEquals(OptionalInt.of(0), cursor.index());
		size = 0;
		cursor.step(1, 0);
		cursor.end(true);
		assertTrue(cursor.index().isEmpty());
	}

	/** Some things beside each other. */
	private record Row(int size) implements Pickable {

		@Override
		public Optional<Pick> pick(double px, double py, double reach) {
			return Optional.empty();
		}

		@Override
		public Pick at(int index) {
			return new Pick(index, new Box(index, 0, 1, 1), "thing " + index);
		}
	}
}
