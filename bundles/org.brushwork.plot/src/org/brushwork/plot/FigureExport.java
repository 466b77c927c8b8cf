package org.brushwork.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.brushwork.core.file.WholeFile;
import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.export.FigureCsv;
import org.brushwork.plot.internal.GcDrawing;
import org.brushwork.plot.internal.PictureSize;
import org.brushwork.plot.internal.PngFile;
import org.brushwork.plot.internal.PrintedPage;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

/**
 * Takes a figure out of the workbench as it is shown: as a file, onto the clipboard, onto paper. Files are written whole or
 * not at all. All methods belong to the user-interface thread.
 */
public final class FigureExport {

	private final Figure figure;
	private final String title;
	private final Point size;
	private final ChartTheme shown;
	private final Font font;

	/**
	 * For a figure as a control shows it.
	 *
	 * @param title what it is called in a file; empty for nothing
	 * @param size  in units, at least 1 each, else taken as 1
	 * @param shown the colours of the control
	 * @param font  of the control, which has to live as long as this
	 */
	public FigureExport(Figure figure, String title, Point size, ChartTheme shown, Font font) {
		this.figure = figure;
		this.title = title;
		this.size = new Point(Math.max(1, size.x), Math.max(1, size.y));
		this.shown = shown;
		this.font = font;
	}

	/** What it is called; empty for nothing. */
	public String title() {
		return title;
	}

	/** How large it is shown, in units. */
	public Point size() {
		return new Point(size.x, size.y);
	}

	/** The colours in which it is shown. */
	public ChartTheme shownTheme() {
		return shown;
	}

	/** What it shows, as a table. */
	public FigureTable table() {
		return figure.table();
	}

	/**
	 * Draws a picture.
	 *
	 * @param scale pixels in a unit, 1 to 4
	 * @throws IllegalArgumentException if the scale is another one
	 */
	public ImageData picture(int scale, ChartTheme theme) {
		Point pixels = PictureSize.of(size, scale);
		Device device = font.getDevice();
		Image image = new Image(device, pixels.x, pixels.y);
		try {
			draw(image, scale, theme);
			ImageData data = image.getImageData();
			data.alphaData = null; // there is nothing behind a picture that one could see
			return data;
		} finally {
			image.dispose();
		}
	}

	private void draw(Image image, int scale, ChartTheme theme) {
		GC gc = new GC(image);
		Transform scaled = new Transform(image.getDevice());
		try {
			scaled.scale(scale, scale);
			gc.setTransform(scaled);
			gc.setFont(font);
			try (GcDrawing drawing = new GcDrawing(gc, scale)) {
				figure.draw(drawing, new Box(0, 0, size.x, size.y), theme);
			}
		} finally {
			scaled.dispose();
			gc.dispose();
		}
	}

	/**
	 * Saves a picture.
	 *
	 * @param scale pixels in a unit, 1 to 4
	 * @throws IOException if the file cannot be written; what was there before stays
	 */
	public void savePng(Path file, int scale, ChartTheme theme) throws IOException {
		ImageData picture = picture(scale, theme);
		WholeFile.write(file, out -> PngFile.write(picture, out));
	}

	/**
	 * Saves a drawing of which every line and text is one.
	 *
	 * @throws IOException if the file cannot be written; what was there before stays
	 */
	public void saveSvg(Path file, ChartTheme theme) throws IOException {
		SvgDrawing drawing = new SvgDrawing(size.x, size.y);
		figure.draw(drawing, new Box(0, 0, size.x, size.y), theme);
		byte[] document = drawing.document(title).getBytes(StandardCharsets.UTF_8);
		WholeFile.write(file, out -> out.write(document));
	}

	/**
	 * Saves what is shown as comma-separated values.
	 *
	 * @throws IOException if the file cannot be written; what was there before stays
	 */
	public void saveCsv(Path file) throws IOException {
		FigureTable table = table();
		WholeFile.write(file, out -> FigureCsv.write(table, out));
	}

	/** Puts a picture of what is shown onto the clipboard, as it is shown. */
	public void copy(int scale) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { picture(scale, shown) }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * Prints it on one page, in the colours of paper.
	 *
	 * @param to what was chosen in a dialog
	 * @throws IOException if the printer takes no page
	 */
	public void print(PrinterData to) throws IOException {
		PrintedPage.print(to, title, picture(PictureSize.MOST, ChartTheme.paper()));
	}
}
