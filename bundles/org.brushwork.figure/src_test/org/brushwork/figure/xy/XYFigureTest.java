package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.figure.xy.LineLayer.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XYFigureTest {

	private static LineLayer line(String name, double... ys) {
		return new LineLayer(name, SeriesColor.of(0), Course.STRAIGHT, Values.of(ys));
	}

	@Test
	void allDataAreShownUntilAPartIsChosen() {
		XYFigure figure = new XYFigure(NumberAxis.of(""), NumberAxis.of("")).with(line("", 1, 2)).with(line("", 7, 3, 5));
		assertTrue(figure.view().y().contains(1) && figure.view().y().contains(7) && figure.view().x().contains(2));
		View part = new View(new Range(0, 1), new Range(2, 3));
		figure.setView(part);
		assertTrue(figure.isZoomed());
		assertEquals(part, figure.view());
		figure.setView(null);
		assertEquals(figure.fit(), figure.view());
		assertFalse(figure.isZoomed());
	}

	@Test
	void theTableSpeaksTheWordsOfTheAxes() {
		FigureTable table = new XYFigure(new CategoryAxis("class", List.of("cat", "dog")), NumberAxis.of("count"))
				.with(BarLayer.upright("", SeriesColor.of(0), Bars.of(3, 4))).table();
		assertEquals(List.of("class", "count"), table.columns());
		assertEquals(List.of("dog", 4.0), table.row().apply(1));
		FigureTable bins = new XYFigure(new TimeAxis("", ZoneOffset.UTC, Locale.ENGLISH), NumberAxis.of("events"))
				.with(BarLayer.upright("", SeriesColor.of(0), Bars.between(new double[] { 0, 60_000 }, 5))).table();
		assertEquals(List.of("x from", "x to", "events"), bins.columns());
		assertEquals(List.of("1 Jan 1970 00:00", "1 Jan 1970 00:01", 5.0), bins.row().apply(0));
	}

	@Test
	void aLayerKeepsItsNameInTheTableAlsoWhenItBeginsLikeAnAxis() {
		FigureTable table = new XYFigure(NumberAxis.of("angle"), NumberAxis.of("")).with(line("x ray", 1)).table();
		assertEquals(List.of("angle", "x ray"), table.columns());
	}

	@Test
	void aLanguageIsThatOfNumbersDatesAndWordsOnBothAxes() {
		XYFigure figure = new XYFigure(NumberAxis.of(""), LogAxis.of("")).with(line("", 0.5, 1_234.5, -1))
				.in(Locale.GERMANY);
		assertEquals("1.234,5", figure.xAxis().text(1_234.5));
		assertEquals("1.234,5", figure.yAxis().text(1_234.5));
		assertEquals("1 left out (not above 0)", figure.leftOutText());
		assertEquals("3 M\u00E4rz 2020 00:00",
				new TimeAxis("", ZoneOffset.UTC, Locale.ENGLISH).in(Locale.GERMANY).text(1_583_193_600_000.0));
	}

	@Test
	void howManyAreLeftOutIsWrittenAsInTheLanguage() {
		double[] infinite = new double[1_500];
		Arrays.fill(infinite, Double.POSITIVE_INFINITY);
		XYFigure figure = new XYFigure(NumberAxis.of(""), NumberAxis.of("")).with(line("", infinite)).in(Locale.ENGLISH);
		assertEquals("1,500 left out (infinite)", figure.leftOutText());
		assertEquals("No data", figure.emptyText());
		assertEquals("Nothing yet", figure.sayingWhenEmpty("Nothing yet").emptyText());
	}

	@Test
	void severalLayersAreUnderEachOtherInTheTable() {
		FigureTable table = new XYFigure(NumberAxis.of("step"), NumberAxis.of("")).with(line("a", 1, 2))
				.with(ReferenceLine.horizontal("limit", 9)).with(line("b", 3)).table();
		assertEquals(4, table.rows());
		assertEquals(List.of("a", 1.0, 2.0), table.row().apply(1));
		assertEquals(List.of("", "limit", 9.0), table.row().apply(2));
		assertEquals(List.of("b", 0.0, 3.0), table.row().apply(3));
	}

	@ParameterizedTest
	@MethodSource("org.brushwork.figure.xy.XYLayoutTest#examples")
	void everyThingOfALayerThatHasAPlaceIsHitThere(String name) {
		XYFigure figure = XYExamples.all().getOrDefault(name, XYExamples::line).get();
		Plot plot = figure.plot(new RecordingDrawing(), new Box(0, 0, 900, 600), ChartTheme.of(0xFFFFFF));
		for (Layer layer : figure.layers()) {
			assertEquals(layer.size(), layer.table().rows());
			for (int i = 0; i < layer.size(); i++) {
				Hit thing = layer.at(i);
				double px = Double.isNaN(thing.x()) ? plot.box().centerX() : plot.px(thing.x());
				double py = Double.isNaN(thing.y()) ? plot.box().centerY() : plot.py(thing.y());
				boolean placed = Double.isFinite(px) && Double.isFinite(py) && !(layer instanceof LineLayer
						&& (Double.isNaN(thing.y()) || Double.isNaN(thing.x())));
				if (placed && (layer instanceof LineLayer || layer instanceof PointLayer
						|| layer instanceof ReferenceLine || layer instanceof MarkedPoints)) {
					Hit found = layer.hit(plot, px, py, 2).orElseThrow();
					assertEquals(thing.x(), found.x(), 1e-9, name);
					assertEquals(thing.y(), found.y(), 1e-9, name);
				}
			}
		}
	}
}
