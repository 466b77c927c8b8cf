package org.brushwork.examples.loan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Payments against a schedule that was made by hand, with 1 percent a month. */
class ScheduleTest {

	private static final double CENT = 0.01;

	private final Schedule schedule = new Schedule(1_000, 0.01, owed -> 400);

	@Test
	void everyPaymentIsTheInterestOfWhatWasOwedAndSomeOfTheLoan() {
		assertArrayEquals(new double[] { 1_000, 610, 216.10, 0 }, schedule.owed(), CENT);
		assertArrayEquals(new double[] { 0, 390, 783.90, 1_000 }, schedule.principalPaid(), CENT);
		assertArrayEquals(new double[] { 0, 10, 16.10, 18.26 }, schedule.interestPaid(), CENT);
		assertEquals(6.10, schedule.interest(2), CENT);
		assertEquals(18.26, schedule.totalInterest(), CENT);
	}

	@Test
	void theLastPaymentIsOnlyWhatIsLeft() {
		assertEquals(3, schedule.months());
		assertEquals(400, schedule.payment(2), CENT);
		assertEquals(218.26, schedule.payment(3), CENT);
	}

	@Test
	void aPaymentOfNoMoreThanTheInterestIsRefusedWithBothAmounts() {
		String words = assertThrows(IllegalArgumentException.class, () -> new Schedule(1_000, 0.01, owed -> 10))
				.getMessage();
		assertEquals("A payment of 10.00 a month is not above the interest, 10.00: the loan would never end."
				+ " Pay more, or borrow less.", words.replace(Schedule.money(10), "10.00"));
	}

	@Test
	void whatTakesMoreThanAHundredYearsIsRefused() {
		assertEquals(1_200, new Schedule(1_200, 0, owed -> 1).months());
		assertThrows(IllegalArgumentException.class, () -> new Schedule(1_201, 0, owed -> 1));
	}
}
