package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.brushwork.figure.gallery.Example;
import org.brushwork.figure.gallery.Gallery;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view with every chart and its code. */
@ExtendWith(ScreenshotOnFailure.class)
class ChartsGalleryTest {

	private static final List<Example> ALL = Gallery.all();

	private IViewPart view;

	@BeforeEach
	void open() throws Exception {
		Workbench.reset();
		view = Workbench.show("org.brushwork.ui.chartsGallery");
	}

	@AfterEach
	void close() {
		Workbench.page().hideView(view);
		Await.settle();
	}

	private static org.eclipse.swt.widgets.List names() {
		return (org.eclipse.swt.widgets.List) Controls.byId("org.brushwork.gallery.names");
	}

	private static Text code() {
		return (Text) Controls.byId("org.brushwork.gallery.code");
	}

	/** Lines, however this system ends them. */
	private static List<String> lines(String text) {
		return text.strip().lines().toList();
	}

	private static void choose(int index) {
		names().select(index);
		names().notifyListeners(SWT.Selection, new Event());
		Await.settle();
	}

	private static int colors(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, 0, 0);
			ImageData data = image.getImageData();
			Set<Integer> colors = new HashSet<>();
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					colors.add(data.getPixel(x, y));
				}
			}
			return colors.size();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	@Test
	void everyChartIsDrawnAndItsCodeIsShown() {
		assertEquals(ALL.stream().map(Example::name).toList(), List.of(names().getItems()));
		for (int i = 0; i < ALL.size(); i++) {
			Example example = ALL.get(i);
			choose(i);
			assertEquals(lines(example.snippet()), lines(code().getText()), example.id());
			Control chart = Controls.byId("org.brushwork.gallery.chart");
			assertTrue(colors(chart) > 2, () -> example.id() + " is blank");
		}
	}

	@Test
	void aClickOnANameShowsItsChartInsteadOfTheOneBefore() {
		choose(0);
		names().setTopIndex(0);
		Control first = Controls.byId("org.brushwork.gallery.chart");
		int row = names().getItemHeight();
		Robot.click(names(), 40, row + row / 2, 0);
		Await.until("the second chart", () -> lines(code().getText()).equals(lines(ALL.get(1).snippet())));
		assertTrue(first.isDisposed());
		assertNotEquals(first, Controls.byId("org.brushwork.gallery.chart"));
	}

	@Test
	void theCodeCanBeCopied() {
		choose(2);
		Button copy = (Button) Controls.byId("org.brushwork.gallery.copy");
		copy.notifyListeners(SWT.Selection, new Event());
		Clipboard clipboard = new Clipboard(copy.getDisplay());
		try {
			assertEquals(lines(ALL.get(2).snippet()),
					lines(String.valueOf(clipboard.getContents(TextTransfer.getInstance()))));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void noChartOfTheGalleryLeavesAnythingBehind() {
		Set<String> leaked = new ConcurrentSkipListSet<>();
		Resource.setNonDisposeHandler(error -> leaked.add(Arrays.toString(error.getStackTrace())));
		try {
			for (int i = 0; i < ALL.size(); i++) {
				choose(i);
				Control chart = Controls.byId("org.brushwork.gallery.chart");
				Robot.move(chart, chart.getSize().x / 2, chart.getSize().y / 2);
				Await.settle();
			}
			close();
			collectGarbage();
			assertEquals(Set.of(), leaked);
			forgetAFont();
			Await.until("a report of a font that nobody disposed of", () -> {
				collectGarbage();
				return !leaked.isEmpty();
			});
		} finally {
			Resource.setNonDisposeHandler(null);
		}
	}

	private static void forgetAFont() {
		assertNotNull(new Font(Display.getCurrent(), "Sans", 7, SWT.NORMAL));
	}

	private static void collectGarbage() {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Await.settle();
		}
	}
}
