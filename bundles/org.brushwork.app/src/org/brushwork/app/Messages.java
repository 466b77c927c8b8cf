package org.brushwork.app;

import org.eclipse.osgi.util.NLS;

/** The texts of the product's frame, of its messages at the start, and of the welcome page. */
public final class Messages extends NLS {

	public static String argumentTwice;
	public static String argumentUnknown;
	public static String argumentValueMissing;
	public static String fileMissing;
	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuNew;
	public static String menuPerspective;
	public static String menuRecent;
	public static String menuShowView;
	public static String menuWindow;
	public static String noDisplay;
	public static String noWorkspace;
	public static String quit;
	public static String refused;
	public static String requestFailed;
	public static String requestUnknown;
	public static String screenshotBusy;
	public static String screenshotClosed;
	public static String screenshotNotWritten;
	public static String sizeInvalid;
	public static String themeInvalid;
	public static String tryAgain;
	public static String welcomeAccess;
	public static String welcomeBrush;
	public static String welcomeBrushTitle;
	public static String welcomeCharts;
	public static String welcomeChartsDetail;
	public static String welcomeClose;
	public static String welcomeHeadline;
	public static String welcomeHeadless;
	public static String welcomeHeadlessTitle;
	public static String welcomeLog;
	public static String welcomeLogTitle;
	public static String welcomeNow;
	public static String welcomeOpenLog;
	public static String welcomeOpenLogDetail;
	public static String welcomeOpenSample;
	public static String welcomeOpenSampleDetail;
	public static String welcomeTagline;
	public static String welcomeUndo;
	public static String welcomeUndoTitle;
	public static String welcomeWidgets;
	public static String welcomeWidgetsDetail;
	public static String windowTitle;
	public static String workspaceInUse;
	public static String workspaceInUseTitle;
	public static String workspaceNotWritable;

	static {
		NLS.initializeMessages("org.brushwork.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// only static fields
	}
}
