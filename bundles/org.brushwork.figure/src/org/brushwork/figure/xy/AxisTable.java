package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.TimeAxis;

/**
 * Says in the words of the axes what layers only know as numbers: the columns {@code x} and {@code y}, also with words
 * behind, get the titles of the axes, and their times and categories are texts.
 */
final class AxisTable {

	private AxisTable() {
		// functions only
	}

	static FigureTable of(FigureTable table, Axis xAxis, Axis yAxis) {
		List<String> columns = new ArrayList<>();
		List<Axis> worded = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (String column : table.columns()) {
			boolean x = column.equals("x") || column.startsWith("x ");
			boolean y = column.equals("y") || column.startsWith("y ");
			Axis axis = x ? xAxis : yAxis;
			if ((x || y) && (axis instanceof CategoryAxis || axis instanceof TimeAxis)) {
				places.add(columns.size());
				worded.add(axis);
			}
			columns.add((x || y) && !axis.title().isEmpty() ? axis.title() + column.substring(1) : column);
		}
		return new FigureTable(columns, table.rows(), row -> worded(table.row().apply(row), places, worded));
	}

	private static List<Object> worded(List<Object> row, List<Integer> places, List<Axis> axes) {
		List<Object> cells = new ArrayList<>(row);
		for (int i = 0; i < places.size(); i++) {
			int place = places.get(i);
			if (cells.get(place) instanceof Number number && axes.get(i).accepts(number.doubleValue())) {
				cells.set(place, axes.get(i).text(number.doubleValue()));
			}
		}
		return cells;
	}
}
