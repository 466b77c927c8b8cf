package org.brushwork.plot.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The words on charts. */
@NonNullByDefault({}) // OSGi fills in the fields
public final class Messages extends NLS {

	public static String BrushMenu_clear;
	public static String BrushMenu_clearKey;
	public static String BrushMenu_exactly;
	public static String CategoryBarChart_count;
	public static String CategoryBarChart_none;
	public static String CategoryBarChart_of;
	public static String CategoryBarChart_row;
	public static String CategoryBarChart_selected;
	public static String CategoryFigure_category;
	public static String ChartMenu_copy;
	public static String ChartMenu_print;
	public static String ChartMenu_save;
	public static String ChartMenu_table;
	public static String Chart_noData;
	public static String Counts_allColumn;
	public static String Counts_passing;
	public static String Counts_passingColumn;
	public static String Counts_share;
	public static String Crosshair_show;
	public static String ExactInterval_brush;
	public static String ExactInterval_cancel;
	public static String ExactInterval_from;
	public static String ExactInterval_noNumber;
	public static String ExactInterval_noTime;
	public static String ExactInterval_order;
	public static String ExactInterval_title;
	public static String ExactInterval_to;
	public static String FigureActions_denied;
	public static String FigureActions_failed;
	public static String FigureActions_noFolder;
	public static String FigureActions_notCopied;
	public static String FigureActions_notPrinted;
	public static String FigureActions_notSaved;
	public static String FigureCanvas_summary;
	public static String MovePoints_add;
	public static String MovePoints_added;
	public static String MovePoints_held;
	public static String MovePoints_remove;
	public static String MovePoints_removed;
	public static String PrintedPage_refused;
	public static String SaveDialog_cancel;
	public static String SaveDialog_colors;
	public static String SaveDialog_csv;
	public static String SaveDialog_format;
	public static String SaveDialog_name;
	public static String SaveDialog_paper;
	public static String SaveDialog_pixels;
	public static String SaveDialog_png;
	public static String SaveDialog_replace;
	public static String SaveDialog_save;
	public static String SaveDialog_shown;
	public static String SaveDialog_size;
	public static String SaveDialog_svg;
	public static String SaveDialog_title;
	public static String TableWindow_copy;
	public static String TableWindow_first;
	public static String TableWindow_rows;
	public static String TableWindow_selectAll;
	public static String TableWindow_title;
	public static String TableWindow_titleOf;
	public static String TimeBarChart_all;
	public static String TimeBarChart_brush;
	public static String TimeBarsFigure_from;
	public static String TimeBarsFigure_to;
	public static String TimeBarsFigure_trend;
	public static String TimeText_to;
	public static String Tool_interval;
	public static String Tool_lasso;
	public static String Tool_move;
	public static String Tool_pan;
	public static String Tool_point;
	public static String Tool_rectangle;
	public static String Tool_thing;
	public static String XYChart_ranges;
	public static String XYChart_summary;
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
