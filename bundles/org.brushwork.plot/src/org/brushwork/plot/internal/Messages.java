package org.brushwork.plot.internal;

import org.eclipse.osgi.util.NLS;

/** The words on charts. */
public final class Messages extends NLS {

	public static String BrushMenu_clear;
	public static String BrushMenu_clearKey;
	public static String BrushMenu_exactly;
	public static String CategoryBarChart_count;
	public static String CategoryBarChart_none;
	public static String CategoryBarChart_of;
	public static String CategoryBarChart_row;
	public static String CategoryBarChart_selected;
	public static String Chart_noData;
	public static String Counts_passing;
	public static String ExactInterval_brush;
	public static String ExactInterval_cancel;
	public static String ExactInterval_from;
	public static String ExactInterval_noNumber;
	public static String ExactInterval_noTime;
	public static String ExactInterval_order;
	public static String ExactInterval_title;
	public static String ExactInterval_to;
	public static String TimeBarChart_all;
	public static String TimeBarChart_brush;
	public static String TimeText_to;
	public static String Tool_interval;
	public static String Tool_lasso;
	public static String Tool_pan;
	public static String Tool_point;
	public static String Tool_rectangle;
	public static String Zoom_back;
	public static String Zoom_backKeys;
	public static String Zoom_fit;
	public static String Zoom_forward;
	public static String Zoom_forwardKeys;
	public static String Zoom_in;
	public static String Zoom_out;

	static {
		NLS.initializeMessages("org.brushwork.plot.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
