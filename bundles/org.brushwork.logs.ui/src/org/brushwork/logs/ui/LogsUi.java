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

	/** Opens logs; asks which if {@link #OPEN_LOG_FILE} is not given. */
	public static final String OPEN_LOG_COMMAND = "org.brushwork.logs.ui.openLog";

	/** Parameter of {@link #OPEN_LOG_COMMAND}: the path of one file. */
	public static final String OPEN_LOG_FILE = "org.brushwork.logs.ui.openLog.file";

	/** Makes the sample project if it is not there, and opens its log. */
	public static final String OPEN_SAMPLE_COMMAND = "org.brushwork.logs.ui.openSample";

	/** Parameter of {@link #OPEN_SAMPLE_COMMAND}: {@code false} to make the project and open nothing. */
	public static final String OPEN_SAMPLE_OPEN = "org.brushwork.logs.ui.openSample.open";

	/** The {@link org.brushwork.core.selection.DataSet#kind() kind} of data set that a log is; its location is a file URI. */
	public static final String LOG_KIND = "log";

	private LogsUi() {
		// names only
	}
}
