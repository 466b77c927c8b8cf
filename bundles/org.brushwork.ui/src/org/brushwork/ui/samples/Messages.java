package org.brushwork.ui.samples;

import org.eclipse.osgi.util.NLS;

/** The text of tables in the workbench. */
final class Messages extends NLS {

	public static String NoTable_Open;
	public static String NoTable_Text;
	public static String SamplesView_Pin;
	public static String SamplesView_PinTip;
	public static String Samples_Accessible;
	public static String Samples_AccessibleRow;
	public static String Samples_Arranging;
	public static String Samples_CopyTitle;
	public static String Samples_CopyTooMany;
	public static String Samples_Copying;
	public static String Samples_Empty;
	public static String Samples_FilterBadNumber;
	public static String Samples_FilterHelp;
	public static String Samples_FilterHint;
	public static String Samples_FilterNoNumber;
	public static String Samples_FilterOf;
	public static String Samples_Find;
	public static String Samples_Found;
	public static String Samples_FoundAt;
	public static String Samples_Next;
	public static String Samples_NonePasses;
	public static String Samples_NoneSelected;
	public static String Samples_Nothing;
	public static String Samples_OnlySelected;
	public static String Samples_OnlySelectedTip;
	public static String Samples_Previous;
	public static String Samples_Rows;
	public static String Samples_RowsOf;
	public static String Samples_Searching;
	public static String Samples_SelectRows;
	public static String Samples_Selected;
	public static String TableClasses_Job;
	public static String TableProperties_AllRows;
	public static String TableProperties_Category;
	public static String TableProperties_Count;
	public static String TableProperties_Different;
	public static String TableProperties_Fields;
	public static String TableProperties_Max;
	public static String TableProperties_Mean;
	public static String TableProperties_Min;
	public static String TableProperties_Missing;
	public static String TableProperties_MissingRows;
	public static String TableProperties_Numbers;
	public static String TableProperties_Row;
	public static String TableProperties_Rows;
	public static String TableProperties_Selected;
	public static String TableProperties_SomeRows;
	public static String TableProperties_Table;
	public static String TableSession_Adopted;
	public static String TableSession_Summing;

	static {
		NLS.initializeMessages("org.brushwork.ui.samples.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
