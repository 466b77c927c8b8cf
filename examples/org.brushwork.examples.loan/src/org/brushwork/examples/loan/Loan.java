package org.brushwork.examples.loan;

import java.util.function.DoubleUnaryOperator;
import org.brushwork.ui.interact.Label;
import org.brushwork.ui.interact.Range;

/**
 * What people choose: a loan, and how it is paid back.
 *
 * @param amount    what is owed at first
 * @param interest  percent a year; a twelfth of it is due each month
 * @param years     after which it is paid back if there is no extra payment
 * @param extra     paid each month on top of what is agreed, or, below zero, left out of it
 * @param repayment what is agreed
 */
record Loan(
		@Range(min = 1_000, max = 1_000_000, step = 1_000) double amount,
		@Label(unit = "% a year") @Range(min = 0, max = 20, step = 0.1) double interest,
		@Range(min = 1, max = 40) int years,
		@Label(value = "extra payment", unit = "a month", tooltip = "On top of what is agreed; below zero to pay less") //
		@Range(min = -2_000, max = 5_000, step = 50) double extra,
		@Label("paid back by") Repayment repayment) {

	private static final int MONTHS = 12;

	/** @throws IllegalArgumentException if it would never end; the message says so in words for people */
	Loan {
		schedule(amount, interest, years, extra, repayment);
	}

	/** What is paid, month by month. */
	Schedule schedule() {
		return schedule(amount, interest, years, extra, repayment);
	}

	private static Schedule schedule(double amount, double interest, int years, double extra, Repayment repayment) {
		double rate = interest / 100 / MONTHS;
		DoubleUnaryOperator agreed = repayment.payments(amount, rate, years * MONTHS);
		return new Schedule(amount, rate, owed -> Math.max(0, agreed.applyAsDouble(owed) + extra));
	}
}
