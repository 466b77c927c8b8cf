package org.brushwork.examples.loan;

import java.util.function.DoubleUnaryOperator;
import org.brushwork.ui.interact.Labelled;

/** What is agreed to be paid each month, so that a loan ends on time. */
enum Repayment implements Labelled {

	/** The same each month: at first most of it is interest, at last hardly any. */
	ANNUITY(Messages.Repayment_Annuity) {
		@Override
		DoubleUnaryOperator payments(double amount, double rate, int months) {
			double payment = rate == 0 ? amount / months : amount * rate / (1 - Math.pow(1 + rate, -months));
			return owed -> payment;
		}
	},
	/** The same part of the loan each month, and the interest for what is owed. */
	CONSTANT_PRINCIPAL(Messages.Repayment_ConstantPrincipal) {
		@Override
		DoubleUnaryOperator payments(double amount, double rate, int months) {
			return owed -> amount / months + owed * rate;
		}
	};

	private final String label;

	Repayment(String label) {
		this.label = label;
	}

	/**
	 * What is paid at the end of a month, by what is owed before.
	 *
	 * @param rate   of a month, 0.01 for one percent
	 * @param months above 0
	 */
	abstract DoubleUnaryOperator payments(double amount, double rate, int months);

	@Override
	public String label() {
		return label;
	}
}
