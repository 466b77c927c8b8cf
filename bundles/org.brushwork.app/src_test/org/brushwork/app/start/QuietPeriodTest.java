package org.brushwork.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.brushwork.app.start.QuietPeriod.State;
import org.junit.jupiter.api.Test;

class QuietPeriodTest {

	private final QuietPeriod period = new QuietPeriod(800, 5000, 100);

	@Test
	void theBeginningCountsAsAnActivity() {
		assertEquals(State.BUSY, period.state(899));
		assertEquals(State.QUIET, period.state(900));
	}

	@Test
	void everyActivityStartsTheWaitAnew() {
		period.activity(850);
		assertEquals(State.BUSY, period.state(1649));
		assertEquals(State.QUIET, period.state(1650));
	}

	@Test
	void whatNeverRestsIsGivenUpAtTheLimit() {
		period.activity(5000);
		assertEquals(State.BUSY, period.state(5099));
		assertEquals(State.GIVEN_UP, period.state(5100));
	}

	@Test
	void restAtTheLimitIsStillRest() {
		period.activity(4300);
		assertEquals(State.QUIET, period.state(5100));
	}

	@Test
	void aLimitBelowTheNeedIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new QuietPeriod(800, 799, 0));
		assertThrows(IllegalArgumentException.class, () -> new QuietPeriod(-1, 799, 0));
	}
}
