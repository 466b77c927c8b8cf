package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.TimeAxis;

/**
 * Puts into words what layers only know as numbers and by {@link LayerColumn}: columns get the titles of the axes, and
 * times and categories are texts.
 */
record AxisTable(Axis xAxis, Axis yAxis, Language language) {

	FigureTable of(FigureTable table) {
		List<String> columns = new ArrayList<>();
		List<Axis> worded = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (String key : table.columns()) {
			LayerColumn.of(key).flatMap(column -> column.axis(xAxis, yAxis))
					.filter(axis -> axis instanceof CategoryAxis || axis instanceof TimeAxis).ifPresent(axis -> {
						places.add(columns.size());
						worded.add(axis);
					});
			columns.add(LayerColumn.of(key).map(column -> column.words(xAxis, yAxis, language)).orElse(key));
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
