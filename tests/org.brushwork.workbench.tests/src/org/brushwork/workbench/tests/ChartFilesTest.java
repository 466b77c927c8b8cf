package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.CategoryBar;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.FigureExport;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.plot.TimeBars;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart leaves the workbench as. */
class ChartFilesTest {

	private static final ChartTheme DARK = ChartTheme.of(0x2F2F2F);

	@TempDir
	Path folder;

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aPictureHasFourTimesThePixelsAndTheColoursThatWereAskedFor() throws IOException {
		Path file = folder.resolve("a.png");
		export().savePng(file, 4, DARK);
		ImageData picture = new ImageData(file.toString());
		assertEquals(new Point(1200, 800), new Point(picture.width, picture.height));
		assertEquals(new RGB(0x2F, 0x2F, 0x2F), corner(picture));
	}

	@Test
	void aDarkChartCanBeSavedLight() throws IOException {
		Path file = folder.resolve("a.png");
		export().savePng(file, 1, ChartTheme.paper());
		assertEquals(new RGB(255, 255, 255), corner(new ImageData(file.toString())));
	}

	@Test
	void aDrawingHasTextsAsTexts() throws IOException {
		Path file = folder.resolve("a.svg");
		export().saveSvg(file, DARK);
		String svg = Files.readString(file);
		assertTrue(svg.contains(">time in s</text>") && svg.contains("<title>Speed &lt;1&gt;</title>"), svg);
	}

	@Test
	void aTableHasTheDataOfTheFigure() throws IOException {
		Path file = folder.resolve("a.csv");
		export().saveCsv(file);
		assertEquals("time in s,speed\r\n0,1.5\r\n1,-2\r\n2,\r\n", Files.readString(file));
	}

	@Test
	void whereNothingCanBeWrittenNothingIsLeftBehind() throws IOException {
		Path missing = folder.resolve("missing/a.png");
		assertThrows(IOException.class, () -> export().savePng(missing, 1, DARK));
		assertThrows(IOException.class, () -> export().saveSvg(missing, DARK));
		assertThrows(IOException.class, () -> export().saveCsv(missing));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void thePictureOnTheClipboardHasThePixelsOfTheChart() {
		export().copy(2);
		Clipboard clipboard = new Clipboard(display);
		ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		assertEquals(new Point(600, 400), new Point(copied.width, copied.height));
	}

	@Test
	void barsOverTimeAreATableOfTimesInTheirZone() throws IOException {
		TimeBarChart chart = new TimeBarChart(shell);
		chart.setData(new TimeBars(0, 3_600_000, new long[] { 5, 7 }, new long[] { 5, 2 }, ZoneOffset.ofHours(2)));
		assertEquals("from,to,passing,all\r\n1970-01-01T02:00+02:00,1970-01-01T03:00+02:00,5,5\r\n"
				+ "1970-01-01T03:00+02:00,1970-01-01T04:00+02:00,2,7\r\n", csv(opened(chart::export)));
	}

	@Test
	void barsOfCategoriesAreATableAndAPicture() throws IOException {
		CategoryBarChart chart = new CategoryBarChart(shell);
		chart.setTitle("Status");
		chart.setData(List.of(new CategoryBar("2", "2xx, fine", 10, 4, ColorRole.SUCCESS),
				new CategoryBar("5", "5xx", 3, 0, ColorRole.SERVER_ERROR)));
		FigureExport export = opened(chart::export);
		assertEquals("category,passing,all\r\n\"2xx, fine\",4,10\r\n5xx,0,3\r\n", csv(export));
		Path svg = folder.resolve("c.svg");
		export.saveSvg(svg, DARK);
		assertTrue(Files.readString(svg).contains(">5xx</text>"));
	}

	private FigureExport opened(Supplier<Optional<FigureExport>> export) {
		shell.setLayout(new FillLayout());
		shell.setSize(400, 300);
		shell.layout();
		return export.get().orElseThrow();
	}

	private String csv(FigureExport export) throws IOException {
		Path file = folder.resolve("bars.csv");
		export.saveCsv(file);
		return Files.readString(file);
	}

	private FigureExport export() {
		XYFigure figure = new XYFigure(NumberAxis.of("time in s"), NumberAxis.of("")).with(
				new LineLayer("speed", SeriesColor.of(0), LineLayer.Course.STRAIGHT, Values.of(1.5, -2, Double.NaN)));
		return new FigureExport(figure, "Speed <1>", new Point(300, 200), DARK, display.getSystemFont());
	}

	private static RGB corner(ImageData data) {
		return data.palette.getRGB(data.getPixel(0, 0));
	}
}
