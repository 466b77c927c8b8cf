package org.brushwork.train.sample;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * What European options on a share without dividends are worth: Black and Scholes, The Pricing of Options and Corporate
 * Liabilities, Journal of Political Economy 81 (1973), with a constant rate as Merton put it in the same year.
 *
 * @param spot       price of the share, above 0
 * @param strike     price at which it may be bought or sold, above 0
 * @param years      until then, 0 or more
 * @param rate       without risk, a year, compounded all the time, such as 0.05
 * @param volatility standard deviation of the logarithm of the share's price over a year, 0 or more, such as 0.2
 */
public record BlackScholes(double spot, double strike, double years, double rate, double volatility) {

	/** @throws IllegalArgumentException if a number is out of range */
	public BlackScholes {
		if (!(spot > 0 && strike > 0 && years >= 0 && volatility >= 0 && Double.isFinite(rate))) {
			throw new IllegalArgumentException("spot and strike must be above 0, years and volatility 0 or more, got: "
					+ spot + ", " + strike + ", " + years + ", " + volatility + ", rate " + rate);
		}
	}

	/** The price of the right to buy: {@code spot N(d1) - strike e^(-rate years) N(d2)}. */
	public double call() {
		double deviation = deviation();
		if (deviation == 0) {
			return Math.max(spot - discounted(), 0); // it is known what the share will be worth
		}
		double d1 = Math.log(spot / discounted()) / deviation + deviation / 2;
		return spot * normal(d1) - discounted() * normal(d1 - deviation);
	}

	/** The price of the right to sell: {@code strike e^(-rate years) N(-d2) - spot N(-d1)}. */
	public double put() {
		double deviation = deviation();
		if (deviation == 0) {
			return Math.max(discounted() - spot, 0);
		}
		double d1 = Math.log(spot / discounted()) / deviation + deviation / 2;
		return discounted() * normal(deviation - d1) - spot * normal(-d1);
	}

	/** Of the logarithm of the share's price in the end. */
	private double deviation() {
		return volatility * Math.sqrt(years);
	}

	/** What the strike is worth today. */
	private double discounted() {
		return strike * Math.exp(-rate * years);
	}

	/** The part of a standard normal distribution that is below a value. */
	private static double normal(double value) {
		return Erfc.value(-value / Math.sqrt(2)) / 2;
	}
}
