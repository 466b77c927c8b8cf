package org.brushwork.figure.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;

class ChangesFigureTest {

	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(600, 300);
	private final ChangesFigure figure = new ChangesFigure(new Changes(List.of("/cart", "/search", "/help", "/"),
			new long[] { 100, 1_400, 7, 5 }, new long[] { 1_300, 800, 7, 6 })).in(Locale.US);

	private ChangesLayout layout(int width, int height) {
		return figure.layout(drawing, new Box(0, 0, width, height), LIGHT);
	}

	@Test
	void barsGoToTheSideOfTheirDifferenceOnOneScale() {
		ChangesLayout layout = layout(600, 300);
		double zero = layout.bars().centerX();
		assertEquals(zero, layout.bar(0).x(), 1e-9);
		assertEquals(layout.bars().right(), layout.bar(0).right(), 1e-9); // the greatest difference
		assertEquals(zero, layout.bar(1).right(), 1e-9);
		assertEquals(layout.bar(0).width() / 2, layout.bar(1).width(), 1e-9);
		assertEquals(0, layout.bar(2).width());
		assertTrue(layout.bar(3).width() >= 1, "what is there can be seen");
	}

	@Test
	void wordsTellBothCountsAndTheDifference() {
		assertEquals("/cart: 100 \u2192 1,300, +1,200", figure.words(0));
		assertEquals("/search: 1,400 \u2192 800, \u2212600", figure.words(1));
		assertEquals("/help: 7 \u2192 7, \u00b10", figure.words(2));
	}

	@Test
	void theTableHasARowForEach() {
		assertEquals(List.of("label", "before", "after", "difference"), figure.table().columns());
		assertEquals(List.of("/search", 1_400L, 800L, -600L), figure.table().row().apply(1));
	}

	@Test
	void wholeRowsAreHitAndTouched() {
		ChangesLayout layout = layout(600, 300);
		Box second = layout.row(1);
		assertEquals(1, layout.pick(second.x() + 1, second.centerY(), 0).orElseThrow().index());
		assertEquals(1, layout.pick(second.right() - 1, second.centerY(), 0).orElseThrow().index());
		assertTrue(layout.pick(300, 299, 0).isEmpty());
		Box band = Box.between(10, second.centerY(), 20, layout.row(2).centerY());
		assertEquals(RowSelection.of(1, 2), layout.touched(band));
	}

	@Test
	void aSmallFigureIsScrolled() {
		int rows = 50;
		figure.setData(new Changes(IntStream.range(0, rows).mapToObj(row -> "value " + row).toList(), new long[rows],
				LongStream.range(0, rows).toArray()));
		figure.setFirstRow(20);
		ChangesLayout layout = layout(300, 120);
		assertEquals(20, layout.firstRow());
		assertTrue(layout.visibleRows() >= 3 && layout.row(20 + layout.visibleRows() - 1).bottom() <= 120);
		assertEquals(20, layout.pick(50, layout.area().y() + 1, 0).orElseThrow().index());
		figure.setFirstRow(1_000);
		assertEquals(rows - layout.visibleRows(), layout(300, 120).firstRow());
	}

	@Test
	void countsAreLeftOutWhereTheyHaveNoRoom() {
		assertTrue(layout(600, 300).isCounted());
		assertTrue(!layout(200, 300).isCounted());
		assertTrue(layout(200, 300).bars().width() > 20);
	}

	@Test
	void countsHaveToFitTheNames() {
		assertThrows(IllegalArgumentException.class, () -> new Changes(List.of("a"), new long[2], new long[1]));
		assertThrows(IllegalArgumentException.class, () -> new Changes(List.of("a"), new long[] { -1 }, new long[1]));
	}
}
