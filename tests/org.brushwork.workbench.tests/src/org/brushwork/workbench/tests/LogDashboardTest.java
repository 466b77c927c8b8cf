package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.TimeBarChart;
import org.brushwork.tests.foreign.ForeignView;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user does with the mouse and the keys on a real log, compared with counts that awk made of it. */
@ExtendWith(ScreenshotOnFailure.class)
class LogDashboardTest {

	private static final String SECOND_DAY = "2,893 of 10,000";
	private static final String ALL = "10,000 of 10,000";

	private IEditorPart records;

	@BeforeEach
	void openTheRealLog() throws Exception {
		Workbench.reset();
		records = Workbench.open(RealLog.file());
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount(ALL);
	}

	@Test
	void brushingTheSecondDayLeavesOnlyItsEvents() {
		brushSecondDay();
		Workbench.awaitCount(SECOND_DAY);
	}

	@Test
	void clickingClientErrorsLeavesOnlyThem() {
		click("client error", 0);
		Workbench.awaitCount("217 of 10,000");
	}

	@Test
	void aBrushAndAClickTogetherLeaveWhatPassesBoth() {
		brushSecondDay();
		click("client error", 0);
		Workbench.awaitCount("64 of 10,000");
	}

	@Test
	void shiftAddsAClassAndCtrlTakesItAway() {
		click("client error", 0);
		click("server error", SWT.SHIFT);
		Workbench.awaitCount("220 of 10,000");
		click("client error", SWT.CTRL);
		Workbench.awaitCount("3 of 10,000");
	}

	@Test
	void theLinesAreThoseOfTheEventsThatPass() {
		click("server error", 0);
		Workbench.awaitCount("3 of 10,000");
		NatTable lines = (NatTable) Controls.byId("org.brushwork.logs.lines");
		Await.until("three lines read",
				() -> lines.getRowCount() == 3 && String.valueOf(lines.getDataValueByPosition(1, 2)).contains(" 500 "));
	}

	@Test
	void everyPartFollowsWhileTheMouseStillMoves() throws Exception {
		ForeignView foreign = Workbench.foreign();
		Workbench.show(Workbench.DASHBOARD);
		TimeBarChart chart = Dashboards.time();
		int y = chart.plotControl().getSize().y / 2;
		Robot.press(chart.plotControl(), secondDayFrom(), y);
		Robot.glide(chart.plotControl(), secondDayFrom(), secondDayTo(), y, 30);
		Set<String> seen = foreign.heard().stream().collect(Collectors.toSet());
		assertTrue(seen.size() >= 10, () -> "states a foreign view saw before the button was up: " + seen.size());
		assertEquals(0, steps(), "steps on the history before the button was up");
		Robot.release();
		Workbench.awaitCount(SECOND_DAY);
		assertEquals(1, steps(), "steps on the history after one gesture");
		Await.until("the foreign view's count", () -> foreign.text().contains("= 2,893"));
	}

	@Test
	void escapeDuringADragBringsTheOldFiltersBackWithoutAStep() {
		Control plot = Dashboards.time().plotControl();
		int y = plot.getSize().y / 2;
		Robot.press(plot, secondDayFrom(), y);
		Robot.glide(plot, secondDayFrom(), secondDayTo(), y, 8);
		Await.until("a brushed count", () -> !Controls.text("org.brushwork.logs.count").startsWith(ALL));
		Robot.key("Escape");
		Robot.release();
		Workbench.awaitCount(ALL);
		assertEquals(0, steps());
	}

	@Test
	void undoReachesADashboardThatIsNotActive() throws Exception {
		brushSecondDay();
		Workbench.awaitCount(SECOND_DAY);
		Workbench.page().activate(records);
		Await.settle();
		Robot.key("ctrl+z");
		Workbench.awaitCount(ALL);
		handlers().executeCommand(IWorkbenchCommandConstants.EDIT_REDO, null);
		Workbench.awaitCount(SECOND_DAY);
	}

	@Test
	void resetShowsAllEventsAgainAsOneStepThatCanBeUndone() throws Exception {
		brushSecondDay();
		click("client error", 0);
		Workbench.awaitCount("64 of 10,000");
		assertEquals(2, steps());
		Dashboards.reset().run();
		Workbench.awaitCount(ALL);
		handlers().executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		Workbench.awaitCount("64 of 10,000");
	}

	@Test
	void oneClickIsToldOnceAndNothingComesBack() throws Exception {
		ForeignView foreign = Workbench.foreign();
		Workbench.show(Workbench.DASHBOARD);
		int before = foreign.heard().size();
		click("redirect", 0);
		Workbench.awaitCount("609 of 10,000");
		Await.settle();
		assertEquals(1, foreign.heard().size() - before);
		assertEquals(1, steps());
	}

	@Test
	void aSecondClickOnTheOnlySelectedClassShowsAllAgain() {
		click("redirect", 0);
		Workbench.awaitCount("609 of 10,000");
		click("redirect", 0);
		Workbench.awaitCount(ALL);
	}

	@Test
	void aHiddenDashboardCatchesUpWhenItIsShown() throws Exception {
		click("redirect", 0);
		Workbench.awaitCount("609 of 10,000");
		Workbench.page().toggleZoom(Workbench.page().getReference(records));
		Await.settle();
		assertFalse(Workbench.page().isPartVisible(Workbench.page().findView(Workbench.DASHBOARD)));
		handlers().executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		Workbench.awaitCount(ALL);
		Workbench.page().toggleZoom(Workbench.page().getReference(records));
		Workbench.page().activate(Workbench.page().findView(Workbench.DASHBOARD));
		Await.until("the dashboard's own count", () -> Dashboards.count().startsWith(ALL));
		assertEquals(Set.of(), Dashboards.statusClass().getSelected());
	}

	private void brushSecondDay() {
		Control plot = Dashboards.time().plotControl();
		Robot.drag(plot, secondDayFrom(), secondDayTo(), plot.getSize().y / 2);
	}

	private void click(String category, int modifiers) {
		CategoryBarChart chart = Dashboards.statusClass();
		Rectangle bar = chart.boundsOf(category);
		Robot.click(chart.plotControl(), bar.x + bar.width / 2, bar.y + bar.height / 2, modifiers);
	}

	/** Inside the day's first bar: a brush takes whole every bar it touches. */
	private static int secondDayFrom() {
		return x("2015-05-18T00:00:00Z") + 3;
	}

	/** Inside the day's last bar. */
	private static int secondDayTo() {
		return x("2015-05-19T00:00:00Z") - 3;
	}

	private static int x(String time) {
		return Dashboards.time().toPixelX(Instant.parse(time).toEpochMilli());
	}

	private static IHandlerService handlers() {
		return Workbench.window().getService(IHandlerService.class);
	}

	private static int steps() {
		return Workbench.history().getUndoHistory(Workbench.undoContext()).length;
	}
}
