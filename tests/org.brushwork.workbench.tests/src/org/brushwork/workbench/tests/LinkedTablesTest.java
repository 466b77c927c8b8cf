package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.foreign.ForeignView;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.brushwork.ui.samples.SamplesTable;
import org.brushwork.ui.samples.TableSession;
import org.brushwork.ui.samples.TableSessions;
import org.brushwork.widgets.ui.WidgetsUi;
import org.brushwork.widgets.ui.internal.CsvLauncher;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Linked Charts, Samples and Properties on one table: what is brushed in one is seen in the others. */
@ExtendWith(ScreenshotOnFailure.class)
class LinkedTablesTest {

	private static final String SAMPLES = "org.brushwork.ui.samples";
	private static final String TEXTS = "org.brushwork.widgets.linked.texts";
	private static final String POINTS = "org.brushwork.widgets.linked.points";
	private static final String VALUES = "org.brushwork.widgets.linked.values";

	@TempDir
	Path folder;

	private IViewPart charts;
	private IViewPart samples;
	private ForeignView foreign;

	@BeforeEach
	void open() throws Exception {
		Workbench.reset();
		// There Samples and the charts are beside each other.
		PlatformUI.getWorkbench().showPerspective(WidgetsUi.PERSPECTIVE, Workbench.window());
		Workbench.page().resetPerspective();
		samples = Workbench.show(SAMPLES);
		charts = Workbench.show(WidgetsUi.LINKED_CHARTS_VIEW);
		foreign = (ForeignView) Workbench.page().showView(ForeignView.ID, null, IWorkbenchPage.VIEW_CREATE);
		Workbench.page().activate(charts);
		awaitCounts("240 rows");
	}

	@AfterEach
	void close() {
		if (foreign != null) {
			Workbench.page().hideView(foreign);
			foreign = null;
		}
		Workbench.page().hideView(charts);
		Workbench.page().hideView(samples);
		Await.settle();
	}

	private static String counts() {
		return Controls.text("org.brushwork.samples.counts");
	}

	private static void awaitCounts(String text) {
		Await.until("\"" + text + "\", last seen \"" + counts() + "\"", () -> counts().equals(text));
	}

	private void awaitProperty(String line) {
		Await.until(line, () -> foreign.text().lines().anyMatch(line::equals));
	}

	private static TableSession session() {
		return TableSessions.of(Workbench.window()).active().orElseThrow();
	}

	private static SamplesTable table() {
		Control grid = Controls.byId("org.brushwork.samples.table");
		return (SamplesTable) grid.getParent();
	}

	private static void undo() throws Exception {
		Workbench.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		Await.settle();
	}

	/** How many rows there are, told without any code of ours. */
	private static long rowsWith(String column, double from, double to) {
		NumberColumn numbers = (NumberColumn) session().table().column(column).orElseThrow();
		return Arrays.stream(numbers.values()).filter(value -> value >= from && value < to).count();
	}

	private static void clickBar(String key) {
		Control bars = Controls.byId(TEXTS);
		Await.until("bars", () -> hasBar(bars, key));
		Rectangle bar = ((CategoryBarChart) bars.getParent()).boundsOf(key);
		Robot.click(bars, bar.x + bar.width / 2, bar.y + bar.height / 2, 0);
	}

	private static boolean hasBar(Control bars, String key) {
		try {
			return ((CategoryBarChart) bars.getParent()).boundsOf(key).height > 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	@Test
	void aBarIsSeenInTheTableAndInPropertiesAndUndoneAsOneStep() throws Exception {
		clickBar("Birch");
		awaitCounts("240 rows, 80 selected");
		awaitProperty("Selected = 80");
		TextColumn trees = (TextColumn) session().table().column(0);
		assertTrue(session().rows().value().rows().allMatch(row -> trees.text(row).equals("Birch")));
		assertEquals(1, Workbench.history().getUndoHistory(Workbench.undoContext()).length);
		undo();
		awaitCounts("240 rows");
		awaitProperty("Selected = 0");
	}

	@Test
	void aRectangleRoundAllPointsSelectsAllOfThemInOneStep() {
		Control points = Controls.byId(POINTS);
		Robot.press(points, 2, 2);
		Robot.trace(points, 60, 60, points.getSize().x / 2, points.getSize().y / 2, points.getSize().x - 3,
				points.getSize().y - 3);
		Robot.release();
		Await.until("some rows", () -> counts().contains("selected"));
		Await.until("a step", () -> Workbench.history().getUndoHistory(Workbench.undoContext()).length == 1);
		awaitProperty("Selected = " + session().rows().value().size());
		assertTrue(session().rows().value().size() > 120, counts());
	}

	@Test
	void anIntervalOfAHistogramIsSeenInTheTable() {
		Control values = Controls.byId(VALUES);
		Await.until("bins", () -> ((XYChart) values.getParent().getParent()).figure() != null);
		Robot.drag(values, values.getSize().x / 3, values.getSize().x * 2 / 3, values.getSize().y / 3);
		Await.until("some rows", () -> counts().contains("selected") && !session().rows().settled().isEmpty());
		RowSelection rows = session().rows().settled();
		NumberColumn lengths = (NumberColumn) session().table().column("length_mm").orElseThrow();
		double least = rows.rows().mapToDouble(lengths::value).min().orElseThrow();
		double most = rows.rows().mapToDouble(lengths::value).max().orElseThrow();
		assertEquals(rowsWith("length_mm", least, Math.nextUp(most)), rows.size());
		awaitProperty("Selected = " + rows.size());
	}

	@Test
	void aClickOnARowIsSeenInPropertiesWithItsFields() {
		clickRow(1, 0);
		awaitCounts("240 rows, 1 selected");
		awaitProperty("Row = 2");
		awaitProperty("tree = Alder");
		clickRow(3, SWT.SHIFT);
		awaitCounts("240 rows, 3 selected");
		clickRow(2, SWT.CTRL);
		awaitCounts("240 rows, 2 selected");
		assertEquals(RowSelection.of(1, 3), session().rows().value());
	}

	private static void clickRow(int position, int modifiers) {
		Control grid = table().gridControl();
		int header = 2 * height() + 6;
		Robot.click(grid, 20, header + position * height() + height() / 2, modifiers);
		Await.settle();
	}

	/** Of a row, pixels: that of a line of text and what is around it. */
	private static int height() {
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table().gridControl());
		try {
			return gc.getFontMetrics().getHeight() + 6;
		} finally {
			gc.dispose();
		}
	}

	@Test
	void aClickOnANameSortsUpDownAndNotAtAll() {
		NumberColumn widths = (NumberColumn) session().table().column("width_mm").orElseThrow();
		double[] sorted = widths.values().clone();
		Arrays.sort(sorted);
		int x = nameX(3);
		Robot.click(table().gridControl(), x, height() / 2, 0);
		Await.until("ascending", () -> widths.value(table().rowAt(0)) == sorted[0]
				&& widths.value(table().rowAt(239)) == sorted[239]);
		Robot.click(table().gridControl(), x, height() / 2, 0);
		Await.until("descending", () -> widths.value(table().rowAt(0)) == sorted[239]);
		Robot.click(table().gridControl(), x, height() / 2, 0);
		Await.until("as it was", () -> table().rowAt(0) == 0 && table().rowAt(239) == 239);
	}

	/** The middle of a column's name, where all columns can be seen. */
	private static int nameX(int column) {
		org.eclipse.nebula.widgets.nattable.NatTable grid = (org.eclipse.nebula.widgets.nattable.NatTable) table()
				.gridControl();
		Rectangle cell = grid.getBoundsByPosition(column, 0);
		return cell.x + cell.width / 2;
	}

	@Test
	void whatIsTypedBelowANameFiltersAndAMistakeIsToldInItsPlace() {
		long long80 = rowsWith("length_mm", Math.nextUp(80.0), Double.POSITIVE_INFINITY);
		Robot.click(table().gridControl(), nameX(2), height() * 3 / 2 + 4, 0);
		Control field = Controls.byId("org.brushwork.samples.filter");
		Await.until("the field", field::isFocusControl);
		((org.eclipse.swt.widgets.Text) field).setText(">80");
		awaitCounts(long80 + " of 240 rows");
		((org.eclipse.swt.widgets.Text) field).setText(">8x");
		Await.until("the mistake", () -> counts().contains("length_mm") && counts().contains("8x"));
		Robot.key("Escape");
		awaitCounts("240 rows");
	}

	@Test
	void onlySelectedRowsAreShownOnDemand() {
		clickBar("Hazel");
		awaitCounts("240 rows, 80 selected");
		table().setOnlySelected(true);
		awaitCounts("80 of 240 rows, 80 selected");
		clickBar("Alder");
		Await.until("the others", () -> table().shownRows() == 80 && table().rowAt(0) == 0);
		table().setOnlySelected(false);
		awaitCounts("240 rows, 80 selected");
	}

	@Test
	void aFileOfTheWorkspaceIsOpenedAndOneThatFailsLeavesItThere() throws Exception {
		Path file = Files.writeString(folder.resolve("two.csv"), "a;b;c\n1,5;2;x\n2,5;3;y\nshort\n");
		new CsvLauncher().open(IPath.fromPath(file));
		awaitCounts("2 rows");
		String message = Controls.text("org.brushwork.widgets.linked.message");
		assertTrue(message.contains("line 4"), message);
		new CsvLauncher().open(IPath.fromPath(folder.resolve("none.csv")));
		Await.until("the message", () -> Controls.text("org.brushwork.widgets.linked.message").contains("none.csv"));
		assertEquals("2 rows", counts());
	}

	@Test
	void textsAloneAreBarsAndAMessageSaysWhy() throws Exception {
		Path file = Files.writeString(folder.resolve("texts.csv"), "colour,taste\nred,sweet\ngreen,sour\nblue,sour\n");
		new CsvLauncher().open(IPath.fromPath(file));
		awaitCounts("3 rows");
		assertFalse(Controls.text("org.brushwork.widgets.linked.message").isEmpty());
		assertTrue(Controls.find(POINTS).isEmpty());
		clickBar("green");
		awaitCounts("3 rows, 1 selected");
	}

	@Test
	void propertiesShowsWhatIsSelectedInTheCharts() throws Exception {
		IViewPart properties = Workbench.show("org.eclipse.ui.views.PropertySheet");
		Workbench.page().activate(charts);
		clickBar("Birch");
		awaitCounts("240 rows, 80 selected");
		Await.until("the tree of properties", () -> text(properties).contains("Selected 80"));
		Workbench.page().hideView(properties);
	}

	private static String text(IViewPart part) {
		List<String> lines = new ArrayList<>();
		Controls.find(part.getSite().getShell(), control -> control instanceof org.eclipse.swt.widgets.Tree tree
				&& tree.getColumnCount() == 2 && !(control instanceof Table)).ifPresent(tree -> {
					for (var category : ((org.eclipse.swt.widgets.Tree) tree).getItems()) {
						for (var item : category.getItems()) {
							lines.add(item.getText(0) + " " + item.getText(1));
						}
					}
				});
		return String.join("\n", lines);
	}

	@Test
	void withoutATableALinkLeadsToTheCharts() throws Exception {
		Workbench.page().hideView(charts);
		Await.until("no field to find in", () -> Controls.find("org.brushwork.samples.find").isEmpty());
		assertTrue(Controls.byId("org.brushwork.samples.noTable").isVisible());
		Workbench.page().activate(samples);
		Controls.byId("org.brushwork.samples.openCharts").notifyListeners(SWT.Selection, new Event());
		charts = Workbench.page().findView(WidgetsUi.LINKED_CHARTS_VIEW);
		awaitCounts("240 rows");
		assertTrue(Controls.byId("org.brushwork.samples.find").isVisible());
	}

	@Test
	void openingAndClosingAHundredTimesLeavesNothingBehind() throws Exception {
		Set<String> leaked = new ConcurrentSkipListSet<>();
		List<WeakReference<Object>> gone = new ArrayList<>();
		Resource.setNonDisposeHandler(error -> leaked.add(Arrays.toString(error.getStackTrace())));
		try {
			for (int i = 0; i < 100; i++) {
				gone.add(new WeakReference<>(session()));
				gone.add(new WeakReference<>(charts));
				gone.add(new WeakReference<>(samples));
				close();
				samples = Workbench.show(SAMPLES);
				charts = Workbench.show(WidgetsUi.LINKED_CHARTS_VIEW);
			}
			// The workbench and the last jobs may still know the last ones.
			Await.until("no more than the last few views and sessions", () -> {
				System.gc();
				Await.settle();
				return gone.stream().filter(reference -> reference.get() != null).count() <= 6;
			});
			assertEquals(Set.of(), leaked);
		} finally {
			Resource.setNonDisposeHandler(null);
		}
	}
}
