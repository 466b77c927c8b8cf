package org.brushwork.logs.internal;

/** The values of {@link org.brushwork.logs.Dimension#STATUS}. */
public final class StatusNames {

	private StatusNames() {
		// not needed
	}

	/** Three digits; {@link org.brushwork.logs.Dimension#NONE} for 0. */
	public static String of(int status) {
		return status == 0 ? org.brushwork.logs.Dimension.NONE : String.valueOf(1_000 + status).substring(1);
	}
}
