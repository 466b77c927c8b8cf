package org.brushwork.core.trait;

/** Thrown when a trait does not take a value; it keeps the one it had, and nobody is told. */
public final class RefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal reason;

	RefusedException(Refusal reason) {
		super(reason.toString());
		this.reason = reason;
	}

	/** Why. */
	public Refusal reason() {
		return reason;
	}
}
