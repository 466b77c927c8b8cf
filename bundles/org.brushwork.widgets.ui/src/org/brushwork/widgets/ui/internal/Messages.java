package org.brushwork.widgets.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
final class Messages extends NLS {

	public static String CentralLimit_Busy;
	public static String CentralLimit_Deviations;
	public static String CentralLimit_Drawn;
	public static String CentralLimit_Job;
	public static String CentralLimit_Mean;
	public static String CentralLimit_Means;
	public static String CentralLimit_New;
	public static String CentralLimit_NewTip;
	public static String CentralLimit_Normal;
	public static String CentralLimit_RootTheory;
	public static String CentralLimit_Samples;
	public static String CentralLimit_Theory;
	public static String CentralLimit_Title;
	public static String Csv_Binary;
	public static String Csv_Changed;
	public static String Csv_Directory;
	public static String Csv_Empty;
	public static String Csv_Encoding;
	public static String Csv_ManyRejected;
	public static String Csv_Missing;
	public static String Csv_OneRejected;
	public static String Csv_Rejected;
	public static String Csv_TooFewCells;
	public static String Csv_TooLarge;
	public static String Csv_TooLongRow;
	public static String Csv_TooManyCells;
	public static String Csv_TooManyColumns;
	public static String Csv_UnclosedQuote;
	public static String Csv_Unreadable;
	public static String KMeans_Assigned;
	public static String KMeans_Back;
	public static String KMeans_Centre;
	public static String KMeans_Cluster;
	public static String KMeans_Inertia;
	public static String KMeans_Moved;
	public static String KMeans_Next;
	public static String KMeans_Pause;
	public static String KMeans_Refilled;
	public static String KMeans_Restart;
	public static String KMeans_Run;
	public static String KMeans_Settled;
	public static String KMeans_Step;
	public static String KMeans_Title;
	public static String Linked_All;
	public static String Linked_AllFiles;
	public static String Linked_Brush;
	public static String Linked_BrushPoints;
	public static String Linked_Color;
	public static String Linked_Counting;
	public static String Linked_CsvFiles;
	public static String Linked_Drawing;
	public static String Linked_FirstOf;
	public static String Linked_Lower;
	public static String Linked_Missing;
	public static String Linked_NoColor;
	public static String Linked_NoNumbers;
	public static String Linked_Open;
	public static String Linked_OpenTip;
	public static String Linked_OpenTitle;
	public static String Linked_Reading;
	public static String Linked_Rows;
	public static String Linked_SampleName;
	public static String Linked_Selected;
	public static String Linked_Upper;
	public static String Linked_X;
	public static String Linked_XY;
	public static String Linked_Y;
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
	public static String Regression_Back;
	public static String Regression_BackTip;
	public static String Regression_Falling;
	public static String Regression_Hint;
	public static String Regression_Level;
	public static String Regression_Line;
	public static String Regression_RSquared;
	public static String Regression_Rising;
	public static String Regression_Title;
	public static String Regression_TooFew;
	public static String Regression_TooLarge;
	public static String Regression_Vertical;

	static {
		NLS.initializeMessages("org.brushwork.widgets.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
