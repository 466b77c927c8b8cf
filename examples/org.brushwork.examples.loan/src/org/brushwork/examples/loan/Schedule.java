package org.brushwork.examples.loan;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;

/** What is paid for a loan month by month, until nothing is owed. It knows nothing of a user interface. */
final class Schedule {

	/** After a hundred years nobody is left to pay. */
	static final int MOST_MONTHS = 1_200;
	private static final double HALF_A_CENT = 0.005;

	private final double[] owed = new double[MOST_MONTHS + 1];
	private final double[] interest = new double[MOST_MONTHS + 1];
	private int months;

	/**
	 * Pays a loan back.
	 *
	 * @param amount   above 0
	 * @param rate     the interest of a month, 0.01 for one percent
	 * @param payments what is paid at the end of a month, by what is owed before; the last one is only what is left
	 * @throws IllegalArgumentException if a payment is not above the interest, or there are more than
	 *                                  {@value #MOST_MONTHS}; the message says so in words for people
	 */
	Schedule(double amount, double rate, DoubleUnaryOperator payments) {
		owed[0] = amount;
		while (owed[months] > 0) {
			double due = owed[months] * rate;
			double payment = payments.applyAsDouble(owed[months]);
			if (payment <= due) {
				throw new IllegalArgumentException(NLS.bind(Messages.Loan_Endless, money(payment), money(due)));
			}
			if (months == MOST_MONTHS) {
				throw new IllegalArgumentException(Messages.Loan_TooLong);
			}
			double left = owed[months] + due - payment;
			months++;
			interest[months] = due;
			owed[months] = left < HALF_A_CENT ? 0 : left;
		}
	}

	/** After how many months nothing is owed. */
	int months() {
		return months;
	}

	/** What is paid at the end of a month, 1 to {@link #months()}. */
	double payment(int month) {
		return owed[month - 1] + interest[month] - owed[month];
	}

	/** The interest in the payment of a month, 1 to {@link #months()}. */
	double interest(int month) {
		return interest[month];
	}

	/** All interest. */
	double totalInterest() {
		return Arrays.stream(interest).sum();
	}

	/** What is still owed after each month; the first one is what is owed at the beginning. */
	double[] owed() {
		return Arrays.copyOf(owed, months + 1);
	}

	/** What of the loan has been paid back by each month, from 0 to all of it. */
	double[] principalPaid() {
		return IntStream.rangeClosed(0, months).mapToDouble(month -> owed[0] - owed[month]).toArray();
	}

	/** What interest has been paid by each month, from 0 to all of it. */
	double[] interestPaid() {
		double[] paid = Arrays.copyOf(interest, months + 1);
		Arrays.parallelPrefix(paid, Double::sum);
		return paid;
	}

	/** An amount as people here write it, with two decimals. */
	static String money(double amount) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		return format.format(amount);
	}
}
