package org.brushwork.logs.ui;

/** The identifiers by which others find the parts and commands of the server log views. */
@SuppressWarnings("nls")
public final class LogsUi {

	/** The view with the charts of the active log. */
	public static final String DASHBOARD_VIEW = "org.brushwork.logs.ui.dashboard";

	/** The editor with the lines of a log. */
	public static final String RECORDS_EDITOR = "org.brushwork.logs.ui.records";

	/** The perspective <i>Logs</i>. */
	public static final String PERSPECTIVE = "org.brushwork.logs.ui.perspective";

	/** The preference page that says how logs are read. */
	public static final String PREFERENCE_PAGE = "org.brushwork.logs.ui.preferences";

	/** Opens logs; asks which if {@link #OPEN_LOG_FILE} is not given. */
	public static final String OPEN_LOG_COMMAND = "org.brushwork.logs.ui.openLog";

	/** Parameter of {@link #OPEN_LOG_COMMAND}: the path of one file, or of several with line breaks between. */
	public static final String OPEN_LOG_FILE = "org.brushwork.logs.ui.openLog.file";

	/**
	 * Parameter of {@link #OPEN_LOG_COMMAND}: {@link #AS_ONE}, {@link #AS_EACH} or {@link #AS_FOUND}; without it the user
	 * is asked where there are several files.
	 */
	public static final String OPEN_LOG_AS = "org.brushwork.logs.ui.openLog.as";

	/** All files as one log. */
	public static final String AS_ONE = "one";

	/** Each file as a log of its own. */
	public static final String AS_EACH = "each";

	/** Only those files that are access logs, as if the user had picked them; the others are named in one message. */
	public static final String AS_FOUND = "found";

	/** Makes the sample project if it is not there, and opens its log. */
	public static final String OPEN_SAMPLE_COMMAND = "org.brushwork.logs.ui.openSample";

	/** Parameter of {@link #OPEN_SAMPLE_COMMAND}: {@code false} to make the project and open nothing. */
	public static final String OPEN_SAMPLE_OPEN = "org.brushwork.logs.ui.openSample.open";

	/**
	 * The {@link org.brushwork.core.selection.DataSet#kind() kind} of data set that a log is; its location is the
	 * URI of its file, or those of its files with spaces between.
	 */
	public static final String LOG_KIND = "log";

	private LogsUi() {
		// names only
	}
}
