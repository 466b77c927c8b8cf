package org.brushwork.app;

import java.util.stream.IntStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icon of the application, drawn from its SVG at whatever size is wanted. */
public final class ApplicationIcon {

	/** Width and height that the SVG names as its own, in points. */
	private static final int OWN_SIZE = 16;

	/** What task bars, window lists and docks ask for, in pixels. */
	private static final int[] WINDOW_SIZES = { 16, 24, 32, 48, 64, 128, 256 };

	private ApplicationIcon() {
		// only static methods
	}

	/** Gives every window opened from now on the icon, in all usual sizes: a product extension would give one size only. */
	static void setOnAllWindows(Display display) {
		ImageDescriptor icon = descriptor();
		Image[] images = IntStream.of(WINDOW_SIZES)
				.mapToObj(size -> new Image(display, icon.getImageData(size * 100 / OWN_SIZE))).toArray(Image[]::new);
		Window.setDefaultImages(images);
		display.disposeExec(() -> {
			for (Image image : images) {
				image.dispose();
			}
		});
	}

	/**
	 * Draws the icon, sharp at every zoom of the screen.
	 *
	 * @param size width and height in points
	 * @return a new image, which the caller disposes
	 */
	public static Image create(Display display, int size) {
		ImageDescriptor icon = descriptor();
		return new Image(display, (int zoom) -> icon.getImageData(zoom * size / OWN_SIZE));
	}

	private static ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle(ApplicationIcon.class, "icons/brushwork.svg").orElseThrow(); //$NON-NLS-1$
	}
}
