package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BarTest {

	@Test
	void aBarIsAsLongAsItsShare() {
		assertEquals("\u2588\u2588\u2588\u2588", Bar.of(100, 100, 4, true));
		assertEquals("\u2588\u2588", Bar.of(50, 100, 4, true));
		assertEquals("\u258C", Bar.of(50, 100, 1, true));
		assertEquals("##", Bar.of(50, 100, 4, false));
	}

	@Test
	void nothingHasNoBarAndLittleHasTheSmallest() {
		assertEquals("", Bar.of(0, 100, 4, true));
		assertEquals("\u258F", Bar.of(1, 100_000, 4, true));
		assertEquals("#", Bar.of(1, 100_000, 4, false));
	}
}
