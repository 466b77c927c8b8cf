package org.brushwork.figure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeekHoursFigureTest {

	private static final Box BOX = new Box(0, 0, 900, 400);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(900, 400);
	private final double[][] counts = new double[7][24];

	@BeforeEach
	void tuesdaysAndNoons() {
		counts[1][3] = 100;
		counts[1][12] = 20;
		counts[6][12] = 7;
		counts[6][23] = Double.NaN;
	}

	@Test
	void anHourIsPickedWhereItIsDrawn() {
		WeekHoursLayout layout = new WeekHoursFigure(counts).in(Locale.US).layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		Pick pick = layout.pick(area.x() + area.width() * 3.5 / 24, area.y() + area.height() * 1.5 / 7, 0)
				.orElseThrow();
		assertEquals(27, pick.index());
		assertEquals("Tuesday 3:00\u20134:00: 100", pick.words());
		assertEquals("Sunday 23:00\u201324:00: no data", layout.at(167).words());
		assertTrue(layout.pick(area.right(), area.centerY(), 9).isEmpty());
		assertEquals(pick.box(), layout.at(27).box());
	}

	@Test
	void arrowsGoByHoursAndDays() {
		WeekHoursLayout layout = new WeekHoursFigure(counts).layout(drawing, BOX, LIGHT);
		assertEquals(28, layout.step(27, 1, 0));
		assertEquals(51, layout.step(27, 0, 1));
		assertEquals(23, layout.step(23, 1, 0));
		assertEquals(3, layout.step(27, 0, -5));
	}

	@Test
	void totalsStandAlongTheEdges() {
		WeekHoursFigure figure = new WeekHoursFigure(counts).in(Locale.US);
		assertEquals(120, figure.dayTotal(1));
		assertEquals(7, figure.dayTotal(6));
		assertEquals(27, figure.hourTotal(12));
		assertEquals(0, figure.hourTotal(23));
		String document = drawn(figure, BOX);
		assertTrue(document.contains(">120</text>"));
		assertTrue(document.contains(">27</text>"));
		assertTrue(document.contains(">Mon</text>"));
		assertFalse(drawn(figure, new Box(0, 0, 160, 120)).contains(">120</text>"));
	}

	@Test
	void theTableHasARowForEachHourOfTheWeek() {
		WeekHoursFigure figure = new WeekHoursFigure(counts).in(Locale.US);
		assertEquals(168, figure.table().rows());
		assertEquals(List.of("Sunday", 12, 7.0), figure.table().row().apply(156));
	}

	@Test
	void emptyAndZeroAreDrawnInAnySize() {
		double[][] unknown = new double[7][24];
		for (double[] day : unknown) {
			Arrays.fill(day, Double.NaN);
		}
		for (Box box : List.of(new Box(0, 0, 1, 1), new Box(0, 0, 160, 120), new Box(0, 0, 1600, 1200))) {
			assertEquals(box.width() > 1, drawn(new WeekHoursFigure(unknown), box).contains("No data"));
			assertFalse(drawn(new WeekHoursFigure(new double[7][24]), box).contains("NaN"));
		}
	}

	@Test
	void whatIsNoWeekIsRefusedWithASentence() {
		counts[2][5] = -4;
		assertEquals("counts must be finite and at least 0, got: -4.0 on day 2, hour 5",
				assertThrows(IllegalArgumentException.class, () -> new WeekHoursFigure(counts)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> new WeekHoursFigure(new double[7][23]));
		assertThrows(IllegalArgumentException.class, () -> new WeekHoursFigure(new double[5][24]));
	}

	private static String drawn(WeekHoursFigure figure, Box box) {
		SvgDrawing svg = new SvgDrawing(box.width(), box.height());
		figure.draw(svg, box, LIGHT);
		return svg.document("");
	}
}
