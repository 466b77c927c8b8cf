package org.brushwork.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.brushwork.ui.board.BoardLayout.Cell;
import org.brushwork.ui.board.BoardLayout.Row;
import org.eclipse.ui.IMemento;

/** Keeps an arrangement of panels in a memento of the workbench. */
public final class BoardMemento {

	private static final String ROW = "row"; //$NON-NLS-1$
	private static final String PANEL = "panel"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String WEIGHT = "weight"; //$NON-NLS-1$

	private BoardMemento() {
		// functions only
	}

	/** Adds an arrangement to a memento that has none. */
	public static void save(BoardLayout layout, IMemento memento) {
		for (Row row : layout.rows()) {
			IMemento rowMemento = memento.createChild(ROW);
			rowMemento.putString(WEIGHT, Double.toString(row.weight()));
			for (Cell cell : row.cells()) {
				IMemento cellMemento = rowMemento.createChild(PANEL);
				cellMemento.putString(NAME, cell.panel());
				cellMemento.putString(WEIGHT, Double.toString(cell.weight()));
			}
		}
	}

	/**
	 * Reads an arrangement; what cannot be read, is unknown or is there a second time is left out.
	 *
	 * @param known tells whether there is a panel of a name
	 * @return empty when nothing is left
	 */
	public static Optional<BoardLayout> load(IMemento memento, Predicate<String> known) {
		List<Row> rows = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (IMemento rowMemento : memento.getChildren(ROW)) {
			List<Cell> cells = new ArrayList<>();
			for (IMemento cellMemento : rowMemento.getChildren(PANEL)) {
				String name = cellMemento.getString(NAME);
				if (name != null && known.test(name) && !names.contains(name)) {
					names.add(name);
					cells.add(new Cell(name, weight(cellMemento)));
				}
			}
			if (!cells.isEmpty()) {
				rows.add(new Row(weight(rowMemento), cells));
			}
		}
		return rows.isEmpty() ? Optional.empty() : Optional.of(new BoardLayout(rows));
	}

	private static double weight(IMemento memento) {
		try {
			String written = memento.getString(WEIGHT);
			double weight = written == null ? 1 : Double.parseDouble(written);
			return weight > 0 && weight < Double.POSITIVE_INFINITY ? weight : 1;
		} catch (NumberFormatException e) {
			return 1; // somebody has edited the file
		}
	}
}
