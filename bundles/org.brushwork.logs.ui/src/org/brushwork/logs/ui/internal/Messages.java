package org.brushwork.logs.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
final class Messages extends NLS {

	public static String Dashboard_BrushTime;
	public static String Dashboard_ByHour;
	public static String Dashboard_ByStatusClass;
	public static String Dashboard_NoEvents;
	public static String Dashboard_OverTime;
	public static String Dashboard_Select;
	public static String Dimension_Address;
	public static String Dimension_Agent;
	public static String Dimension_Category;
	public static String Dimension_Day;
	public static String Dimension_Hour;
	public static String Dimension_Method;
	public static String Dimension_Path;
	public static String Dimension_Product;
	public static String Dimension_Referrer;
	public static String Dimension_Status;
	public static String Dimension_StatusClass;
	public static String Dimension_Weekday;
	public static String FilterLine_Count;
	public static String FilterLine_CountRejected;
	public static String FilterText_Pattern;
	public static String FilterText_Range;
	public static String FilterText_Time;
	public static String FilterText_TimePattern;
	public static String FilterText_TimePatternSeconds;
	public static String FilterText_Values;
	public static String LineCopy_Job;
	public static String LineCopy_Title;
	public static String LineCopy_TooLong;
	public static String LineCopy_TooMany;
	public static String LinePlaces_Place;
	public static String LoadText_Grouping;
	public static String LoadText_PartOnly;
	public static String LoadText_Reading;
	public static String LoadText_ReadingOn;
	public static String LoadText_Unpacking;
	public static String LoadingLine_Cancel;
	public static String LoadingLine_Rest;
	public static String LogLoading_Cancelled;
	public static String LogMessage_NoLog;
	public static String LogMessage_OpenLog;
	public static String LogMessage_OpenSample;
	public static String LogMessage_Reading;
	public static String LogMessage_Retry;
	public static String LogOpening_AsOne;
	public static String LogOpening_Each;
	public static String LogOpening_Looking;
	public static String LogOpening_More;
	public static String LogOpening_NoLogs;
	public static String LogOpening_Question;
	public static String LogRecords_Accessible;
	public static String LogRecords_Events;
	public static String LogRecords_Finding;
	public static String LogRecords_FirstOnly;
	public static String LogRecords_NotAFile;
	public static String LogRecords_ReadingLines;
	public static String LogRecords_Rejected;
	public static String LogSession_Adopted;
	public static String LogSession_Cancelled;
	public static String LogSession_Counting;
	public static String LogSession_Reading;
	public static String LogSession_Unexpected;
	public static String LogSource_Name;
	public static String OpenLog_BadPath;
	public static String OpenLog_Title;
	public static String Pin_Text;
	public static String Pin_ToolTip;
	public static String Preferences_BadName;
	public static String Preferences_BadZone;
	public static String Preferences_Category;
	public static String Preferences_CategoryHelp;
	public static String Preferences_Clock;
	public static String Preferences_Description;
	public static String Preferences_Further;
	public static String Preferences_FurtherHelp;
	public static String Preferences_NoCategory;
	public static String Preferences_NoProduct;
	public static String Preferences_OwnClock;
	public static String Preferences_OwnClockHelp;
	public static String Preferences_Parameters;
	public static String Preferences_ParametersHelp;
	public static String Preferences_Product;
	public static String Preferences_ProductHelp;
	public static String Preferences_Twice;
	public static String Preferences_ZoneClock;
	public static String Preferences_ZoneClockHelp;
	public static String Problem_Binary;
	public static String Problem_Changed;
	public static String Problem_Compressed;
	public static String Problem_Damaged;
	public static String Problem_Directory;
	public static String Problem_Empty;
	public static String Problem_Foreign;
	public static String Problem_Missing;
	public static String Problem_NoCache;
	public static String Problem_NoSpace;
	public static String Problem_OutOfMemory;
	public static String Problem_TooLarge;
	public static String Problem_Unreadable;
	public static String Properties_Category;
	public static String Properties_Events;
	public static String Properties_File;
	public static String Properties_Matched;
	public static String Properties_Status;
	public static String Properties_Time;
	public static String Reason_BadBytes;
	public static String Reason_BadStatus;
	public static String Reason_BadTime;
	public static String Reason_CutOff;
	public static String Reason_NoRequest;
	public static String Reason_NoTime;
	public static String Reason_TooLong;
	public static String Reason_UnclosedRequest;
	public static String Rejected_FirstOnly;
	public static String Rejected_Line;
	public static String Rejected_Reason;
	public static String Rejected_Text;
	public static String Reset_Text;
	public static String Reset_ToolTip;
	public static String Sample_Failed;
	public static String Sample_Making;
	public static String Sample_Readme;
	public static String Sample_Title;

	static {
		NLS.initializeMessages("org.brushwork.logs.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
