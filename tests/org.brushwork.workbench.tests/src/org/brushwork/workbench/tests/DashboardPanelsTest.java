package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.drawing.Box;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.sample.Anomaly;
import org.brushwork.plot.CategoryBarChart;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.Interval;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.brushwork.ui.board.BoardLayout;
import org.brushwork.ui.board.BoardLayout.Row;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard's panels on the sample log, with the real mouse, compared with a naive reading of the same lines. */
@ExtendWith(ScreenshotOnFailure.class)
class DashboardPanelsTest {

	private static final int ALL = 60_000;

	private static NaiveCounts naive;

	@BeforeEach
	void openTheSample() throws Exception {
		if (naive == null) {
			naive = NaiveCounts.of(SampleLogFile.file());
		}
		Workbench.reset();
		Workbench.open(SampleLogFile.file());
		Workbench.show(Workbench.DASHBOARD);
		Dashboards.showAll();
		Workbench.awaitCount("60,000 of 60,000");
	}

	@Test
	void everyPanelShowsWhatANaiveCountFinds() {
		Map<String, Function<NaiveCounts.Event, String>> fields = Map.of("status", NaiveCounts.Event::status, "path",
				NaiveCounts.Event::path, "address", NaiveCounts.Event::address, "hour", NaiveCounts.Event::hour, "method",
				NaiveCounts.Event::method, "product", event -> event.parameter("productId"), "category",
				event -> event.parameter("categoryId"));
		Dashboards.board().arrange(new BoardLayout(fields.keySet().stream().map(name -> Row.of(1, name)).toList()));
		fields.forEach((name, field) -> assertCounts(name, field, event -> true));
		select("status", "503");
		Workbench.awaitCount(count(event -> event.status().equals("503")));
		fields.forEach((name, field) -> assertCounts(name, field,
				name.equals("status") ? event -> true : event -> event.status().equals("503")));
	}

	/** Each value that a panel lists has its count, and none with more is missing. */
	private static void assertCounts(String panel, Function<NaiveCounts.Event, String> field,
			Predicate<NaiveCounts.Event> passing) {
		Map<String, Long> expected = naive.by(field, passing);
		FigureTable table = Dashboards.by(panel).export().orElseThrow().table();
		Map<String, Long> shown = new TreeMap<>();
		long least = Long.MAX_VALUE;
		for (int row = 0; row < table.rows(); row++) {
			List<Object> cells = table.row().apply(row);
			long count = ((Number) cells.get(1)).longValue();
			if (count > 0) {
				shown.put(String.valueOf(cells.get(0)), count);
				least = Math.min(least, count);
			}
		}
		assertFalse(shown.isEmpty(), panel);
		shown.forEach((value, count) -> assertEquals(expected.get(value), count, panel + " " + value));
		long listed = least;
		expected.forEach((value, count) -> assertTrue(count <= listed || shown.containsKey(value),
				() -> panel + " lacks " + value + " with " + count));
	}

	@Test
	void theUnusualHoursAreTheAnomaliesAndAClickBrushesToOne() {
		FigureCanvas unusual = Dashboards.unusual();
		Await.until("unusual hours", () -> unusual.export().orElseThrow().table().rows() > 2);
		Box first = Objects.requireNonNull(unusual.placed()).at(0).box();
		Robot.click(unusual.plotControl(), (int) first.centerX(), (int) first.centerY(), 0);
		Await.until("a brush", () -> Dashboards.time().getBrush() != null);
		Interval brush = Objects.requireNonNull(Dashboards.time().getBrush());
		assertTrue(SampleLogFile.anomalies().stream().anyMatch(anomaly -> overlaps(anomaly, brush)),
				() -> brush + " is none of " + SampleLogFile.anomalies());
		Workbench.awaitCount(count(event -> brush.contains(event.millis())));
	}

	private static boolean overlaps(Anomaly anomaly, Interval brush) {
		return anomaly.from() < brush.to() && brush.from() < anomaly.to();
	}

	@Test
	void aChipIsRemovedByAClickAndUndoBringsItBack() throws Exception {
		select("status", "503");
		select("category", "kettles");
		Predicate<NaiveCounts.Event> kettles = event -> event.parameter("categoryId").equals("kettles");
		Predicate<NaiveCounts.Event> failed = event -> event.status().equals("503");
		Workbench.awaitCount(count(kettles.and(failed)));
		Control chip = Controls.byId("org.brushwork.logs.chip.0");
		assertEquals("Status code: 503", chip.getToolTipText());
		Robot.click(chip, chip.getSize().x / 2, chip.getSize().y / 2, 0);
		Workbench.awaitCount(count(kettles));
		Workbench.history().undo(Workbench.undoContext(), null, null);
		Workbench.awaitCount(count(kettles.and(failed)));
		Workbench.history().redo(Workbench.undoContext(), null, null);
		Workbench.awaitCount(count(kettles));
	}

	@Test
	void theHeatMapFiltersByWeekdayAndHour() {
		FigureCanvas map = Dashboards.weekHours();
		Box cell = Objects.requireNonNull(map.placed()).at(24 * 2 + 15).box();
		Robot.click(map.plotControl(), (int) cell.centerX(), (int) cell.centerY(), 0);
		Workbench.awaitCount(count(event -> event.weekday().getValue() == 3 && event.time().getHour() == 15));
		assertEquals("Hour: 15", Controls.byId("org.brushwork.logs.chip.0").getToolTipText());
	}

	@Test
	void aSearchFindsValuesThatThePanelHasNoRoomForAndEnterFiltersByThem() {
		Control lens = Controls.byId("org.brushwork.logs.search.product");
		Robot.click(lens, 8, 8, 0);
		Await.until("a field with the keyboard", () -> Controls.find("org.brushwork.logs.searchField.product")
				.filter(Control::isFocusControl).isPresent());
		for (String key : List.of("1", "1", "0", "2")) {
			Robot.key(key);
		}
		Map<String, Long> expected = naive.by(event -> event.parameter("productId"),
				event -> event.parameter("productId").contains("1102"));
		Await.until("values with 1102", () -> tableOf("product").keySet().equals(expected.keySet()));
		assertEquals(expected, tableOf("product"));
		Robot.key("Return");
		Workbench.awaitCount(count(event -> event.parameter("productId").contains("1102")));
		Robot.key("Escape");
		Await.until("no field", () -> Controls.find("org.brushwork.logs.searchField.product").isEmpty());
	}

	private static Map<String, Long> tableOf(String panel) {
		Map<String, Long> shown = new TreeMap<>();
		Dashboards.by(panel).export().ifPresent(export -> {
			for (int row = 0; row < export.table().rows(); row++) {
				List<Object> cells = export.table().row().apply(row);
				shown.put(String.valueOf(cells.get(0)), ((Number) cells.get(1)).longValue());
			}
		});
		return shown;
	}

	@Test
	void filtersThatNothingPassesAreNamedWithWhatEachOfThemCosts() {
		select("status", "503");
		select("category", "kettles");
		Anomaly silence = SampleLogFile.anomalies().stream()
				.filter(anomaly -> anomaly.kind() == Anomaly.Kind.SILENCE).findFirst().orElseThrow();
		Dashboards.filter(filter -> filter.withTime(new TimeRange(silence.from(), silence.from() + 60_000)));
		Workbench.awaitCount("0 of 60,000");
		Await.until("what to relax", () -> Dashboards.nothing().contains("take off"));
		assertTrue(Dashboards.nothing().contains(number(naive.count(event -> event.status().equals("503")
				&& event.parameter("categoryId").equals("kettles"))) + " events"), Dashboards::nothing);
	}

	@Test
	void comparingListsWhatDiffersFromThePeriodBefore() {
		Anomaly scraper = SampleLogFile.anomalies().stream()
				.filter(anomaly -> anomaly.kind() == Anomaly.Kind.SCRAPER).findFirst().orElseThrow();
		long length = scraper.to() - scraper.from();
		Dashboards.filter(filter -> filter.withTime(new TimeRange(scraper.from(), scraper.to())));
		Dashboards.compare().run();
		FigureCanvas changes = Dashboards.changes("address");
		Await.until("differences", () -> changes.export().isPresent() && changes.export().get().table().rows() > 0);
		List<Object> first = changes.export().orElseThrow().table().row().apply(0);
		String address = scraper.subject().substring(scraper.subject().indexOf('=') + 1);
		assertEquals(address, first.get(0));
		assertEquals(naive.count(event -> event.address().equals(address)
				&& event.millis() >= scraper.from() - length && event.millis() < scraper.from()), first.get(1));
		assertEquals(naive.count(event -> event.address().equals(address)
				&& event.millis() >= scraper.from() && event.millis() < scraper.to()), first.get(2));
	}

	@Test
	void withoutComparingThePanelsShowTheirBarsAgain() {
		Anomaly scraper = SampleLogFile.anomalies().stream()
				.filter(anomaly -> anomaly.kind() == Anomaly.Kind.SCRAPER).findFirst().orElseThrow();
		Dashboards.filter(filter -> filter.withTime(new TimeRange(scraper.from(), scraper.to())));
		Workbench.awaitCount(count(event -> event.millis() >= scraper.from() && event.millis() < scraper.to()));
		Dashboards.compare().run();
		FigureCanvas changes = Dashboards.changes("address");
		Await.until("differences", () -> changes.isVisible() && changes.export().orElseThrow().table().rows() > 0);
		Dashboards.compare().run();
		Await.until("bars instead of differences",
				() -> !changes.isVisible() && Dashboards.by("address").plotControl().isVisible());
	}

	@Test
	void panelsAreDraggedByTheirTitleAndRemovedByTheirMenu() {
		PanelBoard<?> board = Dashboards.board();
		Control hour = Dashboards.by("hour").header();
		Control product = Dashboards.by("product").plotControl();
		Robot.press(hour, 30, 8);
		int x = hour.toControl(product.toDisplay(4, product.getSize().y / 2)).x;
		int y = hour.toControl(product.toDisplay(4, product.getSize().y / 2)).y;
		Robot.trace(hour, 20, 12, x + 40, y, x, y);
		Robot.release();
		Await.until("the hours before the products", () -> board.arrangement().rows().get(1).cells().get(0).panel()
				.equals("hour"));
		Robot.doubleClick(Dashboards.by("hour").header(), 30, 8);
		Await.until("only the hours", () -> board.maximized().isPresent());
		Robot.doubleClick(Dashboards.by("hour").header(), 60, 8); // at the same place GTK would see a third click
		Await.until("all panels", () -> board.maximized().isEmpty());
		board.remove("hour");
		assertFalse(board.arrangement().panels().contains("hour"));
	}

	private static void select(String panel, String value) {
		CategoryBarChart chart = Dashboards.by(panel);
		Rectangle bar = chart.boundsOf(value);
		if (!chart.plotControl().getBounds().isEmpty() && bar.y + bar.height > chart.plotControl().getSize().y) {
			Dashboards.filter(filter -> filter.withValues(Dimension.ofKey(panel).orElseThrow(), Set.of(value)));
			return;
		}
		Robot.click(chart.plotControl(), bar.x + bar.width / 2, bar.y + bar.height / 2, 0);
	}

	private static String count(Predicate<NaiveCounts.Event> some) {
		return number(naive.count(some)) + " of " + number(ALL);
	}

	private static String number(long count) {
		return String.format(Locale.US, "%,d", count);
	}
}
