package org.brushwork.examples.loan;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
final class Messages extends NLS {

	public static String Loan_Amount;
	public static String Loan_Drag;
	public static String Loan_Endless;
	public static String Loan_Falling;
	public static String Loan_Interest;
	public static String Loan_InterestPaid;
	public static String Loan_Month;
	public static String Loan_Months;
	public static String Loan_NoPayment;
	public static String Loan_Owed;
	public static String Loan_PaidOff;
	public static String Loan_Payment;
	public static String Loan_PrincipalPaid;
	public static String Loan_Title;
	public static String Loan_TooLong;
	public static String Loan_Within;
	public static String Repayment_Annuity;
	public static String Repayment_ConstantPrincipal;

	static {
		NLS.initializeMessages("org.brushwork.examples.loan.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
