package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ui.EventSelection;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** <i>Brushwork &gt; Server Logs</i>, and what becomes of open logs when it changes. */
@ExtendWith(ScreenshotOnFailure.class)
class LogPreferencesTest {

	private static final String EVENTS = """
			192.0.2.1 - - [02/Mar/2026:22:00:00 +0000] "GET /a?item=A&q=1 HTTP/1.1" 200 12
			192.0.2.1 - - [02/Mar/2026:22:00:01 +0000] "GET /a?item=B&q=1 HTTP/1.1" 404 12
			192.0.2.1 - - [02/Mar/2026:22:00:02 +0000] "GET /a?item=B&q=2 HTTP/1.1" 404 12
			""";

	@TempDir
	Path folder;

	private PreferenceDialog dialog;
	private IEditorPart editor;

	@BeforeEach
	void anOpenLog() throws Exception {
		Workbench.reset();
		editor = Workbench.open(Files.writeString(folder.resolve("access.log"), EVENTS));
	}

	@AfterEach
	void asBefore() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		InstanceScope.INSTANCE.getNode("org.brushwork.logs.ui").clear();
		Await.settle();
	}

	@Test
	void anOpenLogIsReadAnewByTheClockThatIsChosenWithItsFilters() {
		filter(EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("client error")));
		Workbench.awaitCount("2 of 3");
		openPage();
		choose("zoneClock");
		((Combo) control("zone")).setText("+05:00");
		apply();
		Await.until("the other clock", () -> selection() != null && selection().zone().equals(ZoneOffset.ofHours(5)));
		Workbench.awaitCount("2 of 3");
	}

	@Test
	void aFilterOnAParameterThatIsNoneAnyMoreIsGivenUp() {
		openPage();
		text("further").setText("item, q");
		apply();
		Await.settle();
		Workbench.awaitCount("3 of 3");
		filter(EventFilter.ALL.withValues(Dimension.parameter("item"), Set.of("B"))
				.withValues(Dimension.parameter("q"), Set.of("1")));
		Workbench.awaitCount("1 of 3");
		openPage();
		text("further").setText("item");
		apply();
		Workbench.awaitCount("2 of 3");
		assertEquals(Set.of(Dimension.parameter("item")), selection().filter().predicates().keySet());
		assertFalse(Workbench.history().canUndo(Workbench.undoContext()));
	}

	@Test
	void whatCannotBeIsSaidAtOnceAndNotApplied() {
		openPage();
		Button ok = ok();
		text("product").setText("");
		assertFalse(ok.isEnabled());
		assertEquals("Write the name of the URL parameter that tells the product.", problem());
		text("product").setText("item");
		assertTrue(ok.isEnabled());
		choose("zoneClock");
		((Combo) control("zone")).setText("Nowhere");
		assertTrue(problem().contains("Nowhere"), this::problem);
	}

	private void openPage() {
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), LogsUi.PREFERENCE_PAGE, null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Await.settle();
	}

	private static Text text(String id) {
		return (Text) control(id);
	}

	private static org.eclipse.swt.widgets.Control control(String id) {
		return Controls.byId("org.brushwork.logs.preferences." + id);
	}

	private static void choose(String id) {
		Button button = (Button) control(id);
		for (org.eclipse.swt.widgets.Control other : button.getParent().getChildren()) {
			if (other instanceof Button radio) {
				radio.setSelection(radio == button);
			}
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private String problem() {
		return ((PreferencePage) dialog.getSelectedPage()).getErrorMessage();
	}

	private Button ok() {
		return dialog.getShell().getDefaultButton();
	}

	private void apply() {
		assertTrue(ok().isEnabled(), String.valueOf(problem()));
		ok().notifyListeners(SWT.Selection, new Event());
	}

	private EventSelection selection() {
		return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement() instanceof EventSelection events ? events : null;
	}

	private void filter(EventFilter filter) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Adaptable(filter)));
	}

	private record Adaptable(EventFilter filter) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type.isInstance(filter) ? type.cast(filter) : null;
		}
	}
}
