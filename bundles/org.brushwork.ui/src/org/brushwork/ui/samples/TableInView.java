package org.brushwork.ui.samples;

import org.brushwork.core.selection.DataSet;
import org.eclipse.jdt.annotation.NonNull;

/** What is published of a table that is not summed up yet: that it is the one that is looked at. */
record TableInView(@NonNull DataSet dataSet) implements DataSet.Member {
}
