package org.brushwork.examples.loan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** 200,000 at 4 percent for 25 years against the closed formulas. */
class LoanTest {

	private static final double CENT = 0.01;
	private static final double AMOUNT = 200_000;
	private static final double RATE = 0.04 / 12;
	/** By the formula; published tables of payments say 5.28 for 1,000. */
	private static final double ANNUITY = 1_055.67;

	@Test
	void anAnnuityIsThatOfTheClosedFormula() {
		Schedule schedule = loan(0, Repayment.ANNUITY).schedule();
		assertEquals(300, schedule.months());
		assertEquals(ANNUITY, schedule.payment(1), CENT);
		assertEquals(ANNUITY, schedule.payment(300), CENT);
		double grown = Math.pow(1 + RATE, 120);
		double exact = AMOUNT * RATE * Math.pow(1 + RATE, 300) / (Math.pow(1 + RATE, 300) - 1);
		assertEquals(AMOUNT * grown - exact * (grown - 1) / RATE, schedule.owed()[120], CENT);
		assertEquals(300 * exact - AMOUNT, schedule.totalInterest(), CENT);
	}

	@Test
	void extraPaymentsEndItAfterTheMonthsOfTheClosedFormula() {
		double months = -Math.log(1 - AMOUNT * RATE / (ANNUITY + 200)) / Math.log(1 + RATE);
		assertEquals((int) Math.ceil(months), loan(200, Repayment.ANNUITY).schedule().months());
	}

	@Test
	void theInterestOfAConstantPrincipalIsThatOfAnArithmeticSeries() {
		Schedule schedule = loan(0, Repayment.CONSTANT_PRINCIPAL).schedule();
		assertEquals(300, schedule.months());
		assertEquals(RATE * AMOUNT * 301 / 2, schedule.totalInterest(), CENT);
		assertEquals(AMOUNT / 300 + AMOUNT * RATE, schedule.payment(1), CENT);
		assertEquals(AMOUNT / 300 * (1 + RATE), schedule.payment(300), CENT);
	}

	@Test
	void withoutInterestBothKindsPayEqualParts() {
		for (Repayment repayment : Repayment.values()) {
			Schedule schedule = new Loan(1_200, 0, 1, 0, repayment).schedule();
			assertEquals(12, schedule.months());
			assertEquals(100, schedule.payment(1), CENT);
			assertEquals(0, schedule.totalInterest());
		}
	}

	@Test
	void aLoanThatIsNeverPaidBackIsRefused() {
		String words = assertThrows(IllegalArgumentException.class, () -> loan(-400, Repayment.ANNUITY)).getMessage();
		assertTrue(words.contains(Schedule.money(655.67)), words);
		assertTrue(words.contains(Schedule.money(666.67)), words);
	}

	private static Loan loan(double extra, Repayment repayment) {
		return new Loan(AMOUNT, 4, 25, extra, repayment);
	}
}
