package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Panels have names here, and take as long to fill as the test says. */
class PanelFillTest {

	private final List<String> filled = new ArrayList<>();
	private final Queue<Runnable> frames = new ArrayDeque<>();
	private long now;
	private final PanelFill fill = new PanelFill(frames::add, () -> now);

	private List<Runnable> panels(long nanos, String... names) {
		return Arrays.stream(names).<Runnable>map(name -> () -> {
			filled.add(name);
			now += nanos;
		}).toList();
	}

	private void frame() {
		frames.remove().run();
	}

	@Test
	void aGestureIsFollowedByAllPanelsInOneFrame() {
		fill.atOnce(panels(PanelFill.FILLING_NANOS, "time", "product", "hour"));
		assertEquals(List.of("time", "product", "hour"), filled);
		assertEquals(0, frames.size());
	}

	@Test
	void panelsThatTakeLongComeOneAFrame() {
		fill.byAndBy(panels(PanelFill.FILLING_NANOS, "time", "product", "hour"));
		assertEquals(List.of("time"), filled);
		frame();
		assertEquals(List.of("time", "product"), filled);
		frame();
		assertEquals(List.of("time", "product", "hour"), filled);
		assertEquals(0, frames.size());
	}

	@Test
	void quickPanelsShareAFrame() {
		fill.byAndBy(panels(PanelFill.FILLING_NANOS / 2, "time", "product", "hour"));
		assertEquals(List.of("time", "product"), filled);
		frame();
		assertEquals(List.of("time", "product", "hour"), filled);
	}

	@Test
	void somethingNewerTakesThePlaceOfWhatWaits() {
		fill.byAndBy(panels(PanelFill.FILLING_NANOS, "old time", "old product"));
		fill.byAndBy(panels(PanelFill.FILLING_NANOS, "new time", "new product"));
		assertEquals(1, frames.size(), "frames asked for");
		frame();
		frame();
		assertEquals(List.of("old time", "new time", "new product"), filled);
	}

	@Test
	void aGestureLeavesNothingWaiting() {
		fill.byAndBy(panels(PanelFill.FILLING_NANOS, "old time", "old product"));
		fill.atOnce(panels(0, "new time", "new product"));
		frame();
		assertEquals(List.of("old time", "new time", "new product"), filled);
		assertEquals(0, frames.size());
	}

	@Test
	void whatIsForgottenIsNotFilledAndTheNextIs() {
		fill.byAndBy(panels(PanelFill.FILLING_NANOS, "time", "product"));
		fill.forget();
		frame();
		fill.byAndBy(panels(0, "other"));
		assertEquals(List.of("time", "other"), filled);
	}
}
