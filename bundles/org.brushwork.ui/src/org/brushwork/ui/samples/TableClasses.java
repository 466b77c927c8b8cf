package org.brushwork.ui.samples;

import java.util.List;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;

/**
 * Gets the library of big tables ready off the UI thread. It looks for its factories through all bundles when it is
 * used first, for half a second, and that would be in the middle of the first paint.
 */
public final class TableClasses {

	@SuppressWarnings("nls")
	private static final List<String> SLOW = List.of("org.eclipse.collections.api.factory.Sets",
			"org.eclipse.collections.api.factory.Lists", "org.eclipse.collections.api.factory.Maps",
			"org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommandHandler",
			"org.eclipse.nebula.widgets.nattable.layer.DataLayer",
			"org.eclipse.nebula.widgets.nattable.selection.SelectionLayer",
			"org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer",
			"org.eclipse.nebula.widgets.nattable.conflation.EventConflaterChain");

	private static boolean asked;

	private TableClasses() {
		// not needed
	}

	/** Begins, unless that was done before. Belongs to the UI thread. */
	public static void getReady() {
		if (!asked) {
			asked = true;
			new BackgroundRequest<List<String>, Boolean>(Messages.TableClasses_Job, TableClasses.class, () -> true,
					WhenSuperseded.FINISH, (names, progress) -> load(names), new Nobody()).asSystemJob().submit(SLOW);
		}
	}

	/** Tells whether all of them are there; the table of another version may have no use for one. */
	private static boolean load(List<String> names) {
		try {
			for (String name : names) {
				Class.forName(name, true, NatTable.class.getClassLoader());
			}
			return true;
		} catch (ClassNotFoundException e) {
			return false;
		}
	}

	/** They are there from now on, or come when they are needed. */
	private static final class Nobody implements Receiver<List<String>, Boolean> {

		@Override
		public void done(List<String> names, Boolean loaded) {
			// nothing to do
		}

		@Override
		public void failed(List<String> names, Exception failure) {
			ILog.get().error(String.valueOf(names), failure);
		}
	}
}
