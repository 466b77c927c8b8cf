package org.brushwork.train.network;

import java.util.List;

/**
 * How the learning rate goes on from epoch to epoch.
 *
 * @param kind   which way
 * @param factor STEP: what the rate is multiplied by each time, EXPONENTIAL: each epoch; COSINE: what part of it is
 *               left at the end; above 0, at most 1; no matter for CONSTANT
 * @param every  STEP: after how many epochs each time, 1 or more
 * @param warmup epochs in which the rate rises evenly to its first value, 0 or more
 */
public record Schedule(Kind kind, double factor, int every, int warmup) {

	private static final String FACTOR = "factor";
	private static final String EVERY = "every";
	private static final String WARMUP = "warmup";
	private static final int MOST_EPOCHS = 1_000_000;

	/** Ways. */
	public enum Kind {
		CONSTANT(1), STEP(0.5), EXPONENTIAL(0.95), COSINE(0.01);

		private final double usual;

		Kind(double usual) {
			this.usual = usual;
		}

		/** The parameters that matter to it; unmodifiable. */
		public List<Parameter> parameters() {
			Parameter factor = new Parameter(FACTOR, Parameter.Kind.NUMBER, usual, 0, 1, true, false);
			Parameter every = new Parameter(EVERY, Parameter.Kind.INTEGER, USUAL_EVERY, 1, MOST_EPOCHS);
			Parameter warmup = new Parameter(WARMUP, Parameter.Kind.INTEGER, 0, 0, MOST_EPOCHS);
			return switch (this) {
			case CONSTANT -> List.of(warmup);
			case STEP -> List.of(factor, every, warmup);
			case EXPONENTIAL, COSINE -> List.of(factor, warmup);
			};
		}
	}

	private static final int USUAL_EVERY = 10;

	/** Never changes. */
	public static final Schedule CONSTANT = new Schedule(Kind.CONSTANT, 1, 1, 0);

	/** One with usual values. */
	public static Schedule of(Kind kind) {
		return kind == Kind.CONSTANT ? CONSTANT : new Schedule(kind, kind.usual, USUAL_EVERY, 0);
	}

	/**
	 * The value of a parameter.
	 *
	 * @throws IllegalArgumentException if there is no such parameter
	 */
	public double value(String name) {
		return switch (name) {
		case FACTOR -> factor;
		case EVERY -> every;
		case WARMUP -> warmup;
		default -> throw new IllegalArgumentException("a schedule has no parameter " + name);
		};
	}

	/**
	 * The same with another value; of numbers of epochs the whole part is taken.
	 *
	 * @throws IllegalArgumentException if there is no such parameter
	 */
	public Schedule with(String name, double value) {
		return switch (name) {
		case FACTOR -> new Schedule(kind, value, every, warmup);
		case EVERY -> new Schedule(kind, factor, (int) value, warmup);
		case WARMUP -> new Schedule(kind, factor, every, (int) value);
		default -> throw new IllegalArgumentException("a schedule has no parameter " + name);
		};
	}

	/**
	 * What the first learning rate is multiplied by in an epoch.
	 *
	 * @param epoch  0 for the first
	 * @param epochs how many there are in all
	 */
	public double factor(int epoch, int epochs) {
		if (epoch < warmup) {
			return (epoch + 1) / (double) (warmup + 1);
		}
		int since = epoch - warmup;
		return switch (kind) {
		case CONSTANT -> 1;
		case STEP -> Math.pow(factor, since / every);
		case EXPONENTIAL -> Math.pow(factor, since);
		case COSINE -> {
			double part = Math.min(1, since / (double) Math.max(1, epochs - warmup - 1));
			yield factor + (1 - factor) * (1 + Math.cos(Math.PI * part)) / 2;
		}
		};
	}
}
