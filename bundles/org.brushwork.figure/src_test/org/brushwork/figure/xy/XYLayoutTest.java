package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XYLayoutTest {

	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);
	private static final int[][] SIZES = { { 120, 80 }, { 121, 200 }, { 200, 90 }, { 160, 120 }, { 240, 180 },
			{ 300, 200 }, { 460, 300 }, { 777, 333 }, { 1000, 700 }, { 2000, 400 } };

	static Stream<String> examples() {
		return Stream.concat(XYExamples.all().keySet().stream().filter(name -> !name.startsWith("density")),
				Stream.of("crowded", "zoomed"));
	}

	private static XYFigure example(String name) {
		return switch (name) {
		case "crowded" -> XYExamples.crowded();
		case "zoomed" -> XYExamples.zoomed();
		default -> XYExamples.all().getOrDefault(name, XYExamples::line).get();
		};
	}

	private static RecordingDrawing draw(XYFigure figure, int width, int height) {
		RecordingDrawing drawing = new RecordingDrawing();
		figure.draw(drawing, new Box(30, 20, width, height), LIGHT);
		return drawing;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void noTextIsClippedOrLiesOnAnother(String name) {
		XYFigure figure = example(name);
		for (int[] size : SIZES) {
			List<RecordingDrawing.Text> texts = draw(figure, size[0], size[1]).texts;
			for (int i = 0; i < texts.size(); i++) {
				Box box = texts.get(i).box();
				assertTrue(box.x() >= 30 && box.right() <= 30 + size[0] && box.y() >= 20 && box.bottom() <= 20 + size[1],
						() -> box + " in " + size[0] + " x " + size[1]);
				for (RecordingDrawing.Text other : texts.subList(0, i)) {
					Box o = other.box();
					// Half a unit: lines of text stand close.
					boolean apart = box.x() >= o.right() - 0.5 || o.x() >= box.right() - 0.5
							|| box.y() >= o.bottom() - 0.5 || o.y() >= box.bottom() - 0.5;
					assertTrue(apart, () -> other + " on " + box + " in " + size[0] + " x " + size[1]);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void thePlotLiesInTheFigureOnWholeUnits(String name) {
		for (int[] size : SIZES) {
			Box area = example(name).plot(new RecordingDrawing(), new Box(30, 20, size[0], size[1]), LIGHT).box();
			assertTrue(area.x() >= 30 && area.right() <= 30 + size[0] && area.y() >= 20
					&& area.bottom() <= 20 + size[1], name + area);
			assertTrue(area.width() >= 60 && area.height() >= 36, name + area);
			assertEquals(area, new Box(Math.rint(area.x()), Math.rint(area.y()), Math.rint(area.width()),
					Math.rint(area.height())));
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aFigureWithoutRoomIsNoError(String name) {
		draw(example(name), 0, 0);
		draw(example(name), 1, 1);
		draw(example(name), 40, 3);
	}

	@Test
	void axisTitlesGiveWayFirstThenTheLegendThenTicks() {
		XYFigure figure = new XYFigure(new NumberAxis("across", false, Locale.ENGLISH),
				new NumberAxis("up", false, Locale.ENGLISH)).titled("name")
				.with(new LineLayer("series", SeriesColor.of(0), Course.STRAIGHT, Values.of(1, 2, 3)));
		int height = 300;
		List<String> order = List.of("across", "series", "0", "name");
		for (String gone : order) {
			while (draw(figure, 200, height).words().contains(gone)) {
				height--;
				assertTrue(height > 0, gone + " never gives way");
			}
			List<String> words = draw(figure, 200, height).words();
			for (String later : order.subList(order.indexOf(gone) + 1, order.size())) {
				assertTrue(words.contains(later), later + " went before " + gone);
			}
		}
	}

	@Test
	void anEmptyFigureSaysSoInItsMiddle() {
		XYFigure figure = new XYFigure(NumberAxis.of(""), NumberAxis.of("")).sayingWhenEmpty("Train a model first");
		RecordingDrawing drawing = draw(figure, 400, 300);
		assertEquals(List.of("Train a model first"), drawing.words());
		assertEquals(30 + 200, drawing.texts.get(0).box().centerX(), 1e-9);
		assertEquals(20 + 150, drawing.texts.get(0).box().centerY(), 1e-9);
	}

	@Test
	void valuesWithoutAPlaceAreCounted() {
		assertTrue(draw(XYExamples.leftOut(), 400, 300).words().contains("2 left out (not above 0)"));
		XYFigure figure = XYExamples.leftOut().sayingOfLeftOut((count, logs) -> count + " fehlen" + (logs ? "!" : ""));
		assertTrue(draw(figure, 400, 300).words().contains("2 fehlen!"));
	}

	@Test
	void whenNothingHasAPlaceTheFigureSaysHowMuch() {
		XYFigure figure = new XYFigure(NumberAxis.of(""), NumberAxis.of(""))
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of(1 / 0.0, -1 / 0.0, Double.NaN)));
		assertEquals(List.of("No data", "2 left out (infinite)"), draw(figure, 400, 300).words());
	}

	@Test
	void longNamesBesideLyingBarsTakeAThirdAndEndWithAnEllipsis() {
		RecordingDrawing drawing = draw(XYExamples.lyingBars(), 400, 300);
		RecordingDrawing.Text cut = drawing.texts.stream().filter(text -> text.text().endsWith("\u2026")).findFirst()
				.orElseThrow();
		assertTrue(cut.text().startsWith("/products/"), cut.text());
		assertTrue(cut.box().width() <= 400 / 3.0 && cut.box().width() > 100, cut.toString());
	}

	@Test
	void lyingBarsAreReadFromTheTop() {
		List<RecordingDrawing.Text> texts = draw(XYExamples.lyingBars(), 600, 300).texts;
		double first = texts.stream().filter(text -> text.text().equals("/index.html")).findFirst().orElseThrow().box().y();
		double last = texts.stream().filter(text -> text.text().equals("(none)")).findFirst().orElseThrow().box().y();
		assertTrue(first < last);
		Plot plot = XYExamples.lyingBars().plot(new RecordingDrawing(), new Box(0, 0, 600, 300), LIGHT);
		assertEquals(3, plot.yAt(plot.py(3)), 1e-9);
		assertEquals(plot.box().y(), plot.py(-0.5), 1e-9);
	}

	@Test
	void aLegendThatIsTooLongSaysHowManyAreMissing() {
		XYFigure figure = new XYFigure(NumberAxis.of(""), NumberAxis.of(""));
		for (int i = 0; i < 20; i++) {
			figure.with(new LineLayer("a long name of series " + i, SeriesColor.of(i), Course.STRAIGHT, Values.of(1, 2)));
		}
		List<String> words = draw(figure, 400, 300).words();
		String more = words.stream().filter(word -> word.startsWith("+")).findFirst().orElseThrow();
		long shown = words.stream().filter(word -> word.startsWith("a long")).count();
		assertEquals(20, shown + Integer.parseInt(more.substring(1)));
		assertTrue(shown >= 4, words.toString());
	}

	@Test
	void classesOfPointsAreInTheLegend() {
		assertTrue(draw(XYExamples.scatter(30, false), 500, 300).words()
				.containsAll(List.of("setosa", "versicolor", "virginica")));
	}

	@Test
	void barsStandOnTheAxisWithoutRoomBeneath() {
		XYFigure figure = new XYFigure(new CategoryAxis("", List.of("a", "b")), NumberAxis.of(""))
				.with(BarLayer.upright("", SeriesColor.of(0), Bars.of(3, 4)));
		assertEquals(0, figure.fit().y().lower());
		assertTrue(figure.fit().y().upper() > 4);
		assertFalse(figure.isEmpty());
	}
}
