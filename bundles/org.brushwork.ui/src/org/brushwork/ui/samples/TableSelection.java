package org.brushwork.ui.samples;

import java.util.List;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.ColumnSummary;
import org.brushwork.core.table.Table;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * What views of a table publish: which of its rows are selected, and what they have in its columns. Adapts to
 * {@link RowSelection} and to {@link IPropertySource}, so that a view that knows nothing of tables can show it.
 *
 * @param dataSet the table's data set
 * @param name    what people call the table
 * @param table   the table
 * @param rows    the selected rows; none means that all are equal
 * @param columns what the selected rows, or all when none are, have in each column
 */
public record TableSelection(@NonNull DataSet dataSet, String name, Table table, RowSelection rows,
		List<ColumnSummary> columns) implements DataSet.Member, IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == RowSelection.class) {
			return type.cast(rows);
		}
		if (type == IPropertySource.class) {
			return type.cast(TableProperties.of(this));
		}
		return null;
	}
}
