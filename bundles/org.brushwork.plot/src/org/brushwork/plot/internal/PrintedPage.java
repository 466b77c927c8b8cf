package org.brushwork.plot.internal;

import java.io.IOException;
import org.brushwork.figure.drawing.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * A picture on paper. Drawing on the printer itself would need fonts of the printer, which are measured otherwise: labels
 * would lie elsewhere than on the screen.
 */
public final class PrintedPage {

	/** Beyond what the printer cannot print anyway. */
	private static final double MARGIN_INCHES = 0.4;

	private PrintedPage() {
		// functions only
	}

	/**
	 * Prints a picture on one page.
	 *
	 * @param name of the job
	 * @throws IOException if the printer takes no job or page
	 */
	public static void print(PrinterData to, String name, ImageData picture) throws IOException {
		Printer printer = new Printer(to);
		try {
			if (!printer.startJob(name) || !printer.startPage()) {
				throw new IOException(Messages.PrintedPage_refused);
			}
			paint(printer, picture);
			printer.endPage();
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	private static void paint(Printer printer, ImageData picture) {
		Rectangle area = printer.getClientArea();
		Point dpi = printer.getDPI();
		Box paper = new Box(area.x, area.y, area.width, area.height).inset(MARGIN_INCHES * dpi.x, MARGIN_INCHES * dpi.y,
				MARGIN_INCHES * dpi.x, MARGIN_INCHES * dpi.y);
		Box box = PictureSize.fit(new Point(picture.width, picture.height), paper);
		Image image = new Image(printer, picture);
		GC gc = new GC(printer);
		try {
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, picture.width, picture.height, (int) box.x(), (int) box.y(), (int) box.width(),
					(int) box.height());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
