package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.LineLayer.Course;
import org.junit.jupiter.api.Test;

class LineLayerTest {

	private static final double NAN = Double.NaN;
	private static final Plot PLOT = new Plot(new Box(0, 0, 100, 100), new NumberScale(0, 10, 100),
			new NumberScale(0, 10, 100), ChartTheme.of(0xFFFFFF));

	private static LineLayer line(double... ys) {
		return new LineLayer("loss", SeriesColor.of(0), Course.STRAIGHT, Values.of(ys));
	}

	@Test
	void aGapPartsTheLineAndALoneValueIsADot() {
		RecordingDrawing drawing = new RecordingDrawing();
		line(1, 2, NAN, 5, NAN, 3, 4, 5).draw(drawing, PLOT);
		assertEquals(List.of(2, 3), drawing.strokes.stream().map(stroke -> stroke.xs().length).toList());
		assertEquals(1, drawing.circles.size());
		assertEquals(30, drawing.circles.get(0).x(), 1e-9);
		assertEquals(50, drawing.circles.get(0).y(), 1e-9);
	}

	@Test
	void hugeValuesStayDrawable() {
		RecordingDrawing drawing = new RecordingDrawing();
		line(1, 1e300, 2, -1e300, 3).draw(drawing, PLOT);
		assertTrue(drawing.strokes.size() >= 2);
		for (RecordingDrawing.Stroke stroke : drawing.strokes) {
			for (double y : stroke.ys()) {
				assertTrue(Math.abs(y) < 1000, "y " + y);
			}
		}
	}

	@Test
	void noValueAtAllDrawsNothing() {
		for (double[] ys : new double[][] { {}, { NAN }, { NAN, NAN }, { Double.POSITIVE_INFINITY } }) {
			RecordingDrawing drawing = new RecordingDrawing();
			LineLayer layer = line(ys);
			layer.draw(drawing, PLOT);
			assertEquals(0, drawing.strokes.size() + drawing.circles.size());
			assertEquals(Optional.empty(), layer.yRange(NumberAxis.of("")));
			assertEquals(Optional.empty(), layer.hit(PLOT, 0, 50, 1e9));
		}
	}

	@Test
	void theNearestValueInReachIsHit() {
		LineLayer layer = line(1, 9, NAN, 5);
		assertEquals(1, layer.hit(PLOT, 12, 14, 8).orElseThrow().index());
		assertEquals(new Hit(3, 3, 5, "loss"), layer.hit(PLOT, 28, 50, 8).orElseThrow());
		assertEquals(Optional.empty(), layer.hit(PLOT, 20, 50, 8));
		assertEquals(Optional.empty(), layer.hit(PLOT, 10, 50, 8));
	}

	@Test
	void rangesAreThoseOfWhatTheAxisAccepts() {
		LineLayer layer = line(-3, 0, 0.5, 20, 1 / 0.0, NAN);
		assertEquals(Optional.of(new Range(-3, 20)), layer.yRange(NumberAxis.of("")));
		assertEquals(Optional.of(new Range(0.5, 20)), layer.yRange(LogAxis.of("")));
		assertEquals(1, layer.leftOut(NumberAxis.of(""), NumberAxis.of("")));
		assertEquals(3, layer.leftOut(NumberAxis.of(""), LogAxis.of("")));
	}

	@Test
	void otherDataHaveAnotherRange() {
		LineLayer layer = line(1, 2);
		NumberAxis axis = NumberAxis.of("");
		assertEquals(Optional.of(new Range(1, 2)), layer.yRange(axis));
		layer.setData(Values.of(5, 1 / 0.0, 9));
		assertEquals(Optional.of(new Range(5, 9)), layer.yRange(axis));
		assertEquals(1, layer.leftOut(axis, axis));
	}

	@Test
	void aKeyboardCursorGoesThroughItsValuesAndTheTableHasThem() {
		LineLayer layer = line(4, NAN, 6);
		assertEquals(3, layer.size());
		assertEquals(new Hit(2, 2, 6, "loss"), layer.at(2));
		assertEquals(List.of("x", "loss"), layer.table().columns());
		assertEquals(List.of(2.0, 6.0), layer.table().row().apply(2));
	}
}
