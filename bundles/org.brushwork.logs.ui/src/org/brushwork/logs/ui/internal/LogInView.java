package org.brushwork.logs.ui.internal;

import org.brushwork.core.selection.DataSet;

/** What is published of a log that has no counts yet: that it is the one that is looked at. */
record LogInView(DataSet dataSet) implements DataSet.Member {
}
