package org.brushwork.app.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.brushwork.app.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** What a part of the screen shows, as a PNG file. */
final class DisplayPicture {

	private DisplayPicture() {
		// only the static method
	}

	/**
	 * Copies a part of the screen into a file, which appears whole or not at all.
	 *
	 * @param part the part, in points of the display
	 * @param file the PNG file, replaced if it exists; missing folders are created
	 * @throws RefusedStartException if the file cannot be written
	 */
	static void write(Display display, Rectangle part, Path file) throws RefusedStartException {
		try {
			Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
			Path unfinished = folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				write(copy(display, part), unfinished);
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException | SWTException e) {
			throw new RefusedStartException(NLS.bind(Messages.screenshotNotWritten, file, e), e);
		}
	}

	private static ImageData copy(Display display, Rectangle part) {
		Image image = new Image(display, part.width, part.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, part.x, part.y);
			for (Shell shell : display.getShells()) {
				drawLists(shell, image, part);
			}
			return image.getImageData();
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	/** A copy of the screen lacks what GTK draws into windows of its own: the insides of trees and tables. */
	private static void drawLists(Composite parent, Image image, Rectangle part) {
		for (Control child : parent.getChildren()) {
			if (!child.isVisible()) {
				continue;
			}
			if (child instanceof Tree || child instanceof Table) {
				drawOver(child, image, part);
			} else if (child instanceof Composite composite) {
				drawLists(composite, image, part);
			}
		}
	}

	private static void drawOver(Control list, Image image, Rectangle part) {
		Point size = list.getSize();
		if (size.x == 0 || size.y == 0) {
			return;
		}
		Image picture = new Image(image.getDevice(), size.x, size.y);
		GC onPicture = new GC(picture);
		GC onImage = new GC(image);
		try {
			list.print(onPicture);
			// Not list.toDisplay(0, 0), which is below a header that is in the picture.
			Point corner = list.getParent().toDisplay(list.getLocation());
			onImage.drawImage(picture, corner.x - part.x, corner.y - part.y);
		} finally {
			onImage.dispose();
			onPicture.dispose();
			picture.dispose();
		}
	}

	private static void write(ImageData data, Path file) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		try (OutputStream out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}
}
