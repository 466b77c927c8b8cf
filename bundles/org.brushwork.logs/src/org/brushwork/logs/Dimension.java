package org.brushwork.logs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brushwork.logs.internal.WeekdayNames;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What events can be counted and filtered by, besides time. A value that a line does not have is {@link #NONE}, a value
 * like any other. Immutable; equal when the keys are.
 */
public final class Dimension implements Comparable<Dimension> {

	/** What a dimension is about; its constants are the natural order of dimensions. */
	public enum Kind {
		/** See {@link Dimension#DAY}. */
		DAY(true),
		/** See {@link Dimension#HOUR}. */
		HOUR(true),
		/** See {@link Dimension#WEEKDAY}. */
		WEEKDAY(true),
		/** See {@link Dimension#STATUS_CLASS}. */
		STATUS_CLASS(true),
		/** See {@link Dimension#STATUS}. */
		STATUS(true),
		/** See {@link Dimension#METHOD}. */
		METHOD(false),
		/** See {@link Dimension#CATEGORY}. */
		CATEGORY(false),
		/** See {@link Dimension#PRODUCT}. */
		PRODUCT(false),
		/** See {@link Dimension#PATH}. */
		PATH(false),
		/** See {@link Dimension#ADDRESS}. */
		ADDRESS(false),
		/** See {@link Dimension#AGENT}. */
		AGENT(false),
		/** See {@link Dimension#REFERRER}. */
		REFERRER(false),
		/** See {@link Dimension#parameter}. */
		PARAMETER(false);

		private final boolean ordered;

		Kind(boolean ordered) {
			this.ordered = ordered;
		}
	}

	/** The value of an event that has none. */
	public static final String NONE = "(none)";

	/** The day as an ISO date ({@code 2015-05-17}), by the clock of the log. */
	public static final Dimension DAY = new Dimension(Kind.DAY, "day");

	/** The hour of the day, {@code 00} to {@code 23}, by the clock of the log. */
	public static final Dimension HOUR = new Dimension(Kind.HOUR, "hour");

	/** The day of the week, {@code Monday} to {@code Sunday}, by the clock of the log. */
	public static final Dimension WEEKDAY = new Dimension(Kind.WEEKDAY, "weekday");

	/** The key of the event's {@link StatusClass}. */
	public static final Dimension STATUS_CLASS = new Dimension(Kind.STATUS_CLASS, "statusClass");

	/** The HTTP status in three digits, such as {@code 503}. */
	public static final Dimension STATUS = new Dimension(Kind.STATUS, "status");

	/**
	 * The request's method, such as {@code GET}: a first word of capital letters. Where a scanner tried tens of thousands,
	 * further ones are {@code (other)}.
	 */
	public static final Dimension METHOD = new Dimension(Kind.METHOD, "method");

	/** The value of the URL parameter that {@link LogOptions#categoryParameter()} names, as written in the line. */
	public static final Dimension CATEGORY = new Dimension(Kind.CATEGORY, "category");

	/** The value of the URL parameter that {@link LogOptions#productParameter()} names, as written in the line. */
	public static final Dimension PRODUCT = new Dimension(Kind.PRODUCT, "product");

	/** The requested path as written in the line, without host, parameters and fragment. */
	public static final Dimension PATH = new Dimension(Kind.PATH, "path");

	/** The address or host name of who asked. */
	public static final Dimension ADDRESS = new Dimension(Kind.ADDRESS, "address");

	/** The key of the {@link AgentFamily} of who asked. */
	public static final Dimension AGENT = new Dimension(Kind.AGENT, "agent");

	/** The host of the page that led to the request, in small letters and without port. */
	public static final Dimension REFERRER = new Dimension(Kind.REFERRER, "referrer");

	/** The dimensions of every log, in their natural order. */
	public static final List<Dimension> ALL = List.of(DAY, HOUR, WEEKDAY, STATUS_CLASS, STATUS, METHOD, CATEGORY,
			PRODUCT, PATH, ADDRESS, AGENT, REFERRER);

	private static final String PARAMETER_PREFIX = "param.";
	private static final Comparator<Dimension> NATURAL = Comparator.comparing(Dimension::kind)
			.thenComparing(Dimension::key);

	private final Kind kind;
	private final String key;

	private Dimension(Kind kind, String key) {
		this.kind = kind;
		this.key = key;
	}

	/** The values of a further URL parameter; its key is {@code param.} and the name. */
	public static Dimension parameter(String name) {
		return new Dimension(Kind.PARAMETER, PARAMETER_PREFIX + name);
	}

	/** What it is about. */
	public Kind kind() {
		return kind;
	}

	/** The name that files and command lines use; it never changes and is never translated. */
	public String key() {
		return key;
	}

	/** For {@link Kind#PARAMETER} the name of the URL parameter, otherwise the key. */
	public String name() {
		return kind == Kind.PARAMETER ? key.substring(PARAMETER_PREFIX.length()) : key;
	}

	/**
	 * Whether its values are few and have an order of their own, in which they are listed whole; the values of others are
	 * ranked by their counts.
	 */
	public boolean isOrdered() {
		return kind.ordered;
	}

	/** Compares two values in the order of this dimension: weekdays from Monday on, status classes, others as text. */
	public int compare(String one, String other) {
		return switch (kind) {
		case WEEKDAY -> Integer.compare(WeekdayNames.indexOf(one), WeekdayNames.indexOf(other));
		case STATUS_CLASS -> StatusClass.ofKey(one).orElse(StatusClass.NONE)
				.compareTo(StatusClass.ofKey(other).orElse(StatusClass.NONE));
		default -> one.compareTo(other);
		};
	}

	/** Finds the dimension of a key, in exactly its own case; empty when there is none. */
	public static Optional<Dimension> ofKey(String key) {
		if (key.startsWith(PARAMETER_PREFIX) && key.length() > PARAMETER_PREFIX.length()) {
			return Optional.of(parameter(key.substring(PARAMETER_PREFIX.length())));
		}
		return ALL.stream().filter(dimension -> dimension.key.equals(key)).findFirst();
	}

	@Override
	public int compareTo(Dimension other) {
		return NATURAL.compare(this, other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Dimension dimension && key.equals(dimension.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}

	@Override
	public String toString() {
		return key;
	}
}
