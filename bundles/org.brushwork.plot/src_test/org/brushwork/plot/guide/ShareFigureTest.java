package org.brushwork.plot.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;

class ShareFigureTest {

	@Test
	void aShareIsWrittenAndIsInTheTable() {
		ShareFigure figure = new ShareFigure("Read", 0.42).in(Locale.ENGLISH);
		SvgDrawing drawing = new SvgDrawing(300, 40);
		figure.draw(drawing, new Box(0, 0, 300, 40), ChartTheme.paper());
		assertTrue(drawing.document("Read").contains(">42%</text>"));
		assertEquals(List.of(0.42), figure.table().row().apply(0));
	}
}
