package org.brushwork.widgets.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
final class Messages extends NLS {

	public static String Normal_Between;
	public static String Normal_Bounds;
	public static String Normal_Cumulative;
	public static String Normal_Density;
	public static String Normal_Probability;
	public static String Normal_Samples;
	public static String Normal_Share;
	public static String Normal_Title;
	public static String Population_Bernoulli;
	public static String Population_Exponential;
	public static String Population_LogNormal;
	public static String Population_TwoPeaks;
	public static String Population_Uniform;
	public static String Quartet_Curved;
	public static String Quartet_Lever;
	public static String Quartet_Outlier;
	public static String Quartet_Scattered;

	static {
		NLS.initializeMessages("org.brushwork.widgets.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
