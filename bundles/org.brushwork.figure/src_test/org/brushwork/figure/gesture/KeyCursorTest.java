package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.junit.jupiter.api.Test;

class KeyCursorTest {

	private final KeyCursor cursor = new KeyCursor();

	@Test
	void itGoesFromLeftToRightWhateverTheOrderOfTheRows() {
		cursor.setThings(List.of(cloud(3, 1, 2, 1)));
		List<Integer> rows = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			cursor.move(1);
			rows.add(row());
		}
		assertEquals(List.of(1, 3, 2, 0, 0), rows);
	}

	@Test
	void backwardsItStartsAtTheRight() {
		cursor.setThings(List.of(cloud(3, 1, 2)));
		cursor.move(-1);
		assertEquals(0, row());
		cursor.move(-1);
		assertEquals(2, row());
	}

	@Test
	void whatHasNoPlaceIsLeftOut() {
		cursor.setThings(List.of(cloud(1, Double.NaN, 2, Double.POSITIVE_INFINITY)));
		cursor.end(true);
		assertEquals(2, row());
		cursor.end(false);
		assertEquals(0, row());
	}

	@Test
	void aPageIsATenthOfTheThings() {
		cursor.setThings(List.of(cloud(DoubleStream.iterate(0, x -> x + 1).limit(200).toArray())));
		cursor.end(false);
		cursor.page(2);
		assertEquals(40, row());
		cursor.page(-1);
		assertEquals(20, row());
	}

	@Test
	void inAnotherLayerItGoesToWhatIsNearest() {
		cursor.setThings(List.of(cloud(0, 10, 20), cloud(), cloud(1, 8, 13, 30)));
		cursor.move(2);
		cursor.changeLayer(1);
		assertEquals(2, cursor.layer());
		assertEquals(1, row());
		cursor.changeLayer(1);
		assertEquals(0, cursor.layer());
		assertEquals(1, row());
	}

	@Test
	void withNewDataItStaysAtItsThing() {
		cursor.setThings(List.of(cloud(0, 10, 20)));
		cursor.move(2);
		cursor.setThings(List.of(cloud(-5, 10, 20, 3)));
		assertEquals(1, row());
		cursor.move(-1);
		assertEquals(3, row());
	}

	@Test
	void withoutItsThingItIsNearby() {
		cursor.setThings(List.of(cloud(0, 10, 20)));
		cursor.end(true);
		cursor.setThings(List.of(cloud(0, 18)));
		assertEquals(1, row());
		cursor.setThings(List.of(cloud()));
		assertTrue(cursor.hit().isEmpty());
	}

	@Test
	void amongNothingItDoesNotMove() {
		cursor.move(1);
		cursor.page(1);
		cursor.end(true);
		cursor.changeLayer(1);
		assertTrue(cursor.hit().isEmpty());
		assertEquals(List.of(), cursor.words());
	}

	@Test
	void itSaysTheValuesWithTheirAxes() {
		cursor.setThings(List.of(cloud(2)));
		cursor.move(1);
		assertEquals(List.of("p", "width: 2", "0"), cursor.words());
	}

	private int row() {
		return cursor.hit().map(Hit::index).orElse(-1);
	}

	private static Things cloud(double... xs) {
		return new LayerThings(new PointLayer("", Points.of("p", xs, new double[xs.length])), NumberAxis.of("width"),
				NumberAxis.of(""));
	}
}
