package org.brushwork.train.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.data.Encoding.Categories;
import org.brushwork.train.data.Encoding.Labels;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.Encoding.Target;
import org.brushwork.train.data.TrainingData.Scaling;

/** Makes rows of a table the numbers that an {@link Encoding} says; columns are found by their names. */
final class RowEncoder {

	private static final int NONE = -1;

	private final Encoding encoding;
	private final SourceTable source;

	RowEncoder(Encoding encoding, SourceTable source) {
		this.encoding = encoding;
		this.source = source;
	}

	private Column column(String name) throws DataException {
		return source.table().column(source.index(name));
	}

	/** The inputs of some rows, row by row. */
	float[] inputs(int[] rows) throws DataException {
		int width = encoding.inputNames().size();
		float[] into = new float[Math.multiplyExact(rows.length, width)];
		int offset = 0;
		for (Encoding.Input input : encoding.inputs()) {
			switch (input) {
			case Numbers numbers -> numbers(numbers.column(), numbers.scaling(), numbers.fill(), rows, into, offset,
					width);
			case Categories categories ->
				ones(position(column(categories.column()), categories.texts()), rows, into, offset, width);
			}
			offset += input.names().size();
		}
		return into;
	}

	/** The outputs of some rows, row by row; all of them have a value. */
	float[] outputs(int[] rows) throws DataException {
		int width = encoding.width();
		float[] into = new float[Math.multiplyExact(rows.length, width)];
		for (int offset = 0; offset < encoding.outputs().size(); offset++) {
			switch (encoding.outputs().get(offset)) {
			case Target target -> numbers(target.column(), target.scaling(), Double.NaN, rows, into, offset, width);
			case Labels labels -> {
				int[] positions = position(column(labels.column()), labels.classes());
				if (width == 1) {
					copy(positions, rows, into);
				} else {
					ones(positions, rows, into, 0, width);
				}
			}
			}
		}
		return into;
	}

	private void numbers(String name, Scaling scaling, double fill, int[] rows, float[] into, int offset, int width)
			throws DataException {
		double[] values = NumericCells.of(source, column(name));
		int at = offset;
		for (int row : rows) {
			double value = Double.isNaN(values[row]) ? fill : values[row];
			float encoded = (float) ((value - scaling.mean()) / scaling.deviation());
			if (!Float.isFinite(encoded)) {
				throw source.problem(Problem.NOT_FINITE, name, CellNames.of(value), row);
			}
			into[at] = encoded;
			at += width;
		}
	}

	/** Where among some texts each row's cell is; {@link #NONE} if it is none of them. */
	private static int[] position(Column column, List<String> texts) {
		Map<String, Integer> places = new HashMap<>();
		for (int place = 0; place < texts.size(); place++) {
			places.put(texts.get(place), place);
		}
		CellCodes cells = CellCodes.of(column);
		int[] byCode = cells.values().stream().mapToInt(text -> places.getOrDefault(text, NONE)).toArray();
		int missing = places.getOrDefault(Encoding.MISSING, NONE);
		return Arrays.stream(cells.codes()).map(code -> code == TextColumn.MISSING ? missing : byCode[code]).toArray();
	}

	private static void ones(int[] positions, int[] rows, float[] into, int offset, int width) {
		for (int i = 0; i < rows.length; i++) {
			int position = positions[rows[i]];
			if (position != NONE) {
				into[i * width + offset + position] = 1;
			}
		}
	}

	private static void copy(int[] positions, int[] rows, float[] into) {
		for (int i = 0; i < rows.length; i++) {
			into[i] = positions[rows[i]];
		}
	}
}
