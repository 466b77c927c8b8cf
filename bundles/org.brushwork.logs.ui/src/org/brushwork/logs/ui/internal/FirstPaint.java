package org.brushwork.logs.ui.internal;

import java.time.ZoneId;
import java.util.Locale;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.scale.LabelRoom;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.figure.scale.TimeTicks;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.ui.samples.TableClasses;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;

/**
 * Gets ready off the UI thread what the first log would wait for in the middle of its first paint: the table of lines, the
 * classes of figures, and the words of numbers and times, which are read from files.
 */
final class FirstPaint {

	private static boolean asked;

	private FirstPaint() {
		// not needed
	}

	/** Begins, unless that was done before. Belongs to the UI thread. */
	static void getReady() {
		TableClasses.getReady();
		if (!asked) {
			asked = true;
			new BackgroundRequest<Box, Boolean>(Messages.FirstPaint_Job, FirstPaint.class, () -> true,
					WhenSuperseded.FINISH, (box, progress) -> draw(box), new Answer<>(drawn -> {
						// nobody looks at it
					})).asSystemJob().submit(new Box(0, 0, 300, 200));
		}
	}

	private static boolean draw(Box box) {
		double[][] counts = new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS];
		counts[0][0] = 123_456;
		new WeekHoursFigure(counts).draw(new SvgDrawing(box.width(), box.height()), box, ChartTheme.paper());
		return !new TimeTicks(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT))
				.of(new LinearScale(0, 1e9, (int) box.width()), new LabelRoom(0, 0, String::length)).isEmpty();
	}
}
