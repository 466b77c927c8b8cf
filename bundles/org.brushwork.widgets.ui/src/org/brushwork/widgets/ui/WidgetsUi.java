package org.brushwork.widgets.ui;

/** The identifiers by which others find the examples of what widgets can do. */
@SuppressWarnings("nls")
public final class WidgetsUi {

	/** The perspective <i>Widgets</i>. */
	public static final String PERSPECTIVE = "org.brushwork.widgets.perspective";

	/** The example with a mean, a standard deviation and a bell. */
	public static final String NORMAL_VIEW = "org.brushwork.widgets.normal";

	/** The example with the means of samples. */
	public static final String CENTRAL_LIMIT_VIEW = "org.brushwork.widgets.centralLimit";

	/** The example with a line through points that can be dragged. */
	public static final String REGRESSION_VIEW = "org.brushwork.widgets.regression";

	/** The example that finds clusters step by step. */
	public static final String K_MEANS_VIEW = "org.brushwork.widgets.kMeans";

	/** The example with linked charts of a CSV file. */
	public static final String LINKED_CHARTS_VIEW = "org.brushwork.widgets.linkedCharts";

	private WidgetsUi() {
		// names only
	}
}
