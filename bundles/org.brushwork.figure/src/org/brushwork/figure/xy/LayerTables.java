package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.FigureTable;

/** Puts the tables of several layers under each other. */
final class LayerTables {

	private LayerTables() {
		// functions only
	}

	private static final List<String> AXES = List.of(LayerColumn.X.key(), LayerColumn.Y.key());

	/** One table: the layer's name in front, then the columns of the layer that has most, its values being called by the axes. */
	static FigureTable of(List<Layer> layers) {
		List<FigureTable> tables = layers.stream().map(Layer::table).toList();
		List<String> columns = new ArrayList<>(List.of(LayerColumn.LAYER.key()));
		tables.stream().map(FigureTable::columns).max((a, b) -> Integer.compare(a.size(), b.size()))
				.ifPresent(most -> {
					columns.addAll(AXES);
					columns.addAll(most.subList(Math.min(AXES.size(), most.size()), most.size()));
				});
		int rows = tables.stream().mapToInt(FigureTable::rows).reduce(0, Math::addExact);
		return new FigureTable(columns, rows, row -> row(layers, tables, row, columns.size()));
	}

	private static List<Object> row(List<Layer> layers, List<FigureTable> tables, int row, int width) {
		int layer = 0;
		int rest = row;
		while (rest >= tables.get(layer).rows()) {
			rest -= tables.get(layer++).rows();
		}
		List<Object> cells = new ArrayList<>(List.of(layers.get(layer).name()));
		cells.addAll(tables.get(layer).row().apply(rest));
		while (cells.size() < width) {
			cells.add("");
		}
		return cells;
	}
}
