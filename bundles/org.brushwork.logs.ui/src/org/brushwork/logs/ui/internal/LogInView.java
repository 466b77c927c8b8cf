package org.brushwork.logs.ui.internal;

import org.brushwork.core.selection.DataSet;
import org.eclipse.jdt.annotation.NonNull;

/** What is published of a log that has no counts yet: that it is the one that is looked at. */
record LogInView(@NonNull DataSet dataSet) implements DataSet.Member {
}
