package org.brushwork.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whether the lines are really on the screen; asking the table for them would make it read them. */
@ExtendWith(ScreenshotOnFailure.class)
class LinesTableTest {

	@BeforeEach
	void freshWorkbench() throws Exception {
		Workbench.reset();
	}

	@Test
	void theLinesOfALogArePainted(@TempDir Path folder) throws Exception {
		Workbench.open(Files.writeString(folder.resolve("access.log"),
				"192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 12\n".repeat(4)));
		Control lines = Controls.byId("org.brushwork.logs.lines");
		Await.until("something written in the table", () -> inked(lines) > 100);
	}

	/** Pixels of a control that differ from its lower right corner, where no short log has a line. */
	private static int inked(Control control) {
		Image image = new Image(Display.getCurrent(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, 0, 0);
			return inked(image.getImageData());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int inked(ImageData pixels) {
		int paper = pixels.getPixel(pixels.width - 1, pixels.height - 1);
		int inked = 0;
		for (int y = 0; y < pixels.height; y++) {
			for (int x = 0; x < pixels.width; x++) {
				inked += pixels.getPixel(x, y) == paper ? 0 : 1;
			}
		}
		return inked;
	}
}
