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
	public static String LogSession_Reading;
	public static String LogSession_Unexpected;
	public static String OpenLog_BadPath;
	public static String OpenLog_Title;
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
	public static String Find_BadRegex;
	public static String Find_Close;
	public static String Find_Job;
	public static String Find_Lines;
	public static String Find_MatchCase;
	public static String Find_MenuItem;
	public static String Find_Message;
	public static String Find_Next;
	public static String Find_Nothing;
	public static String Find_Options;
	public static String Find_Position;
	public static String Find_Previous;
	public static String Find_Regex;
	public static String Find_Searching;
	public static String Find_SoFar;
	public static String Find_Steps;
	public static String Find_Stopped;
	public static String Find_StoppedAt;
	public static String Find_TooDeep;
	public static String GoToLine_Message;
	public static String GoToLine_Range;
	public static String GoToLine_Title;
	public static String LikeThis_Menu;
	public static String LikeThis_Step;
	public static String LikeThis_ThisDay;
	public static String LikeThis_ThisHour;
	public static String LikeThis_TimePattern;
	public static String Outline_Files;
	public static String Outline_Filters;
	public static String Outline_None;
	public static String Outline_OneValue;
	public static String Outline_Panels;
	public static String Outline_Remove;
	public static String Outline_RemoveStep;
	public static String Outline_Values;
	public static String Record_AgentFamily;
	public static String Record_Bytes;
	public static String Record_Category;
	public static String Record_LineNumber;
	public static String Record_Millis;
	public static String Record_Parameters;
	public static String Record_ResponseTime;
	public static String Record_Status;
	public static String Record_Text;
	public static String ShowIn_Menu;

	static {
		NLS.initializeMessages("org.brushwork.logs.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// fields only
	}
}
