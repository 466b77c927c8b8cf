package org.brushwork.logs.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's UI text. */
final class Messages extends NLS {

	public static String Dashboard_BrushTime;
	public static String Dashboard_By;
	public static String Dashboard_ByHour;
	public static String Dashboard_ByStatusClass;
	public static String Dashboard_EmptyValue;
	public static String Dashboard_FirstOf;
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
	public static String FilterChip_Accessible;
	public static String FilterLine_Count;
	public static String FilterLine_CountRejected;
	public static String FilterLine_Remove;
	public static String FilterPart_Time;
	public static String FilterText_ForHours;
	public static String FilterText_Pattern;
	public static String FilterText_Range;
	public static String FilterText_ShortTimePattern;
	public static String FilterText_Time;
	public static String FilterText_TimePattern;
	public static String FilterText_TimePatternSeconds;
	public static String FilterText_Values;
	public static String LayoutFile_Empty;
	public static String LayoutFile_Foreign;
	public static String LayoutFile_Later;
	public static String Layout_FileName;
	public static String Layout_NotOpened;
	public static String Layout_NotSaved;
	public static String Layout_Open;
	public static String Layout_OpenTitle;
	public static String Layout_Panels;
	public static String Layout_Save;
	public static String Layout_SaveTitle;
	public static String Layout_Title;
	public static String Layout_Usual;
	public static String LineCopy_Job;
	public static String LineCopy_Title;
	public static String LineCopy_TooLong;
	public static String LineCopy_TooMany;
	public static String LogMessage_NoLog;
	public static String LogMessage_OpenLog;
	public static String LogMessage_OpenSample;
	public static String LogMessage_Reading;
	public static String LogMessage_Retry;
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
	public static String LogSession_Following;
	public static String LogSession_Reading;
	public static String LogSession_Unexpected;
	public static String NothingMatches_Job;
	public static String NothingMatches_Text;
	public static String NothingMatches_Without;
	public static String OpenLog_BadPath;
	public static String OpenLog_Title;
	public static String PanelMenu_Down;
	public static String PanelMenu_Left;
	public static String PanelMenu_Maximize;
	public static String PanelMenu_Remove;
	public static String PanelMenu_Restore;
	public static String PanelMenu_Right;
	public static String PanelMenu_ToolTip;
	public static String PanelMenu_Up;
	public static String Pin_Text;
	public static String Pin_ToolTip;
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
	public static String Unusual_Few;
	public static String Unusual_Many;
	public static String Unusual_Missing;
	public static String Unusual_None;
	public static String Unusual_Times;
	public static String Unusual_Title;
	public static String ValueSearch_Job;
	public static String ValueSearch_Message;
	public static String ValueSearch_Open;
	public static String ValueSearch_ToolTip;
	public static String WeekHours_Select;
	public static String WeekHours_Title;

	static {
		NLS.initializeMessages("org.brushwork.logs.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
