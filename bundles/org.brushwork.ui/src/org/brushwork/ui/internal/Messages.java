package org.brushwork.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
public final class Messages extends NLS {

	public static String Gallery_Code;
	public static String Gallery_Copy;
	public static String Gestures_Categories;
	public static String Gestures_CategoryKeys;
	public static String Gestures_ChartKeys;
	public static String Gestures_Charts;
	public static String Gestures_Everywhere;
	public static String Gestures_EverywhereKeys;
	public static String Gestures_FigureKeys;
	public static String Gestures_Figures;
	public static String Gestures_PanelKeys;
	public static String Gestures_Panels;
	public static String Gestures_Time;
	public static String Gestures_TimeKeys;
	public static String Gestures_Title;
	public static String Interact_ComputeFailed;
	public static String Interact_Failed;
	public static String Interact_Missing;
	public static String Interact_NotANumber;
	public static String Interact_NotOffered;
	public static String Interact_NotWhole;
	public static String Interact_OutOfRange;
	public static String Interact_Reset;
	public static String Interact_ResetOne;
	public static String Interact_ResetTip;
	public static String Preferences_Description;

	static {
		NLS.initializeMessages("org.brushwork.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
