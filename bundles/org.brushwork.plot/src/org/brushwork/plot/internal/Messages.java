package org.brushwork.plot.internal;

import org.eclipse.osgi.util.NLS;

/** The words on charts. */
public final class Messages extends NLS {

	public static String CategoryBarChart_count;
	public static String CategoryBarChart_none;
	public static String CategoryBarChart_of;
	public static String CategoryBarChart_row;
	public static String CategoryBarChart_selected;
	public static String Chart_noData;
	public static String Counts_passing;
	public static String TimeBarChart_all;
	public static String TimeBarChart_brush;
	public static String TimeText_to;

	static {
		NLS.initializeMessages("org.brushwork.plot.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
