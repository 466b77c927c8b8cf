package org.brushwork.ui.samples;

import java.util.List;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyBodyDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * Gets the library of big tables ready off the UI thread. It looks for its factories through all bundles when it is
 * used first, for half a second, and that would be in the middle of the first paint.
 */
public final class TableClasses {

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

	private TableClasses() {
		// not needed
	}

	/** Begins, unless that was done before. Belongs to the UI thread. */
	public static void getReady() {
		if (!asked) {
			asked = true;
			load(TABLE + "util.GUIHelper", true); // asks the display for colours //$NON-NLS-1$
			new BackgroundRequest<Class<?>, Boolean>(Messages.TableClasses_Job, TableClasses.class, () -> true,
					WhenSuperseded.FINISH, (asker, progress) -> load(), new Nobody()).asSystemJob()
							.submit(TableClasses.class);
		}
	}

	private static boolean load() {
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
		ViewportLayer viewport = new ViewportLayer(new SelectionLayer(data, false));
		data.setColumnWidthByPosition(1, data.getColumnWidthByPosition(0));
		viewport.dispose();
	}

	/** They are there from now on, or come when they are needed. */
	private static final class Nobody implements Receiver<Class<?>, Boolean> {

		@Override
		public void done(Class<?> asker, Boolean loaded) {
			// nothing to do
		}

		@Override
		public void failed(Class<?> asker, Exception failure) {
			ILog.get().error(Messages.TableClasses_Job, failure);
		}
	}
}
