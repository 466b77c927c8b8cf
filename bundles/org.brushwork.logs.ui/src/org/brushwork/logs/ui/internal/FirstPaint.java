package org.brushwork.logs.ui.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.scale.LabelRoom;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.figure.scale.TimeTicks;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyBodyDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * Gets ready off the UI thread what the first log would wait for in the middle of its first paint. The table of lines looks
 * for its factories through all bundles when it is used first, for half a second; words of numbers and times, and the
 * classes of figures, are read from files.
 */
final class FirstPaint {

	private static final String TABLE = "org.eclipse.nebula.widgets.nattable."; //$NON-NLS-1$

	/** They look for what they make when they are initialized. */
	@SuppressWarnings("nls")
	private static final List<String> FACTORIES = List.of("org.eclipse.collections.api.factory.Sets",
			"org.eclipse.collections.api.factory.Lists", "org.eclipse.collections.api.factory.Maps");

	/** Only loaded: some have to do with the display. */
	@SuppressWarnings("nls")
	private static final List<String> CLASSES = List.of(TABLE + "conflation.EventConflaterChain",
			TABLE + "config.ConfigRegistry", TABLE + "edit.command.UpdateDataCommandHandler",
			TABLE + "selection.config.DefaultSelectionLayerConfiguration",
			TABLE + "selection.config.RowOnlySelectionBindings", TABLE + "style.Style",
			TABLE + "ui.binding.UiBindingRegistry", TABLE + "ui.mode.ModeSupport",
			TABLE + "viewport.event.ViewportEventHandler");

	private static boolean asked;

	private FirstPaint() {
		// not needed
	}

	/** Begins, unless that was done before. Belongs to the UI thread. */
	static void getReady() {
		if (!asked) {
			asked = true;
			load(TABLE + "util.GUIHelper", true); // asks the display for colours //$NON-NLS-1$
			new BackgroundRequest<Class<?>, Boolean>(Messages.FirstPaint_Job, FirstPaint.class, () -> true,
					WhenSuperseded.FINISH, (asker, progress) -> load(), new Answer<>(loaded -> {
						// it is there from now on
					})).asSystemJob().submit(FirstPaint.class);
		}
	}

	private static boolean load() {
		drawFigures();
		layTable();
		return FACTORIES.stream().allMatch(name -> load(name, true))
				&& CLASSES.stream().allMatch(name -> load(name, false));
	}

	/** Tells whether a class is there; the table of another version may have no use for one. */
	private static boolean load(String name, boolean initialize) {
		try {
			Class.forName(name, initialize, NatTable.class.getClassLoader());
			return true;
		} catch (ClassNotFoundException e) {
			return false;
		}
	}

	/** Layers need no display, but for some colours, as long as there is no table that shows them. */
	private static void layTable() {
		DataLayer data = new DataLayer(new DummyBodyDataProvider(2, 2));
		SelectionLayer selection = new SelectionLayer(data, false);
		ViewportLayer viewport = new ViewportLayer(selection);
		data.setColumnWidthByPosition(1, data.getColumnWidthByPosition(0));
		viewport.dispose();
	}

	private static void drawFigures() {
		Box box = new Box(0, 0, 300, 200);
		double[][] counts = new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS];
		counts[0][0] = 123_456;
		new WeekHoursFigure(counts).draw(new SvgDrawing(box.width(), box.height()), box, ChartTheme.paper());
		new TimeTicks(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT)).of(
				new LinearScale(0, 1e9, 300), new LabelRoom(0, 0, String::length));
	}
}
