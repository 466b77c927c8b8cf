package org.brushwork.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How panels are arranged on a board: in rows, each with cells side by side. Immutable.
 *
 * @param rows from above; each has at least one cell, and no panel is there twice
 */
public record BoardLayout(List<Row> rows) {

	/**
	 * A row of cells.
	 *
	 * @param weight its part of the height, above 0, relative to those of the other rows
	 * @param cells  from the left, at least one
	 */
	public record Row(double weight, List<Cell> cells) {

		/** @throws IllegalArgumentException if the weight is not above 0 or there is no cell */
		public Row {
			check(weight);
			cells = List.copyOf(cells);
			if (cells.isEmpty()) {
				throw new IllegalArgumentException("at least one cell wanted, got none"); //$NON-NLS-1$
			}
		}

		/** A row of equally wide panels. */
		public static Row of(double weight, String... panels) {
			return new Row(weight, Stream.of(panels).map(panel -> new Cell(panel, 1)).toList());
		}

		/** The index of a panel's cell, or -1. */
		int indexOf(String panel) {
			return IntStream.range(0, cells.size()).filter(index -> cells.get(index).panel().equals(panel)).findFirst()
					.orElse(-1);
		}
	}

	/**
	 * The place of a panel.
	 *
	 * @param panel  names the panel
	 * @param weight its part of the row's width, above 0, relative to those of its neighbours
	 */
	public record Cell(String panel, double weight) {

		/** @throws IllegalArgumentException if the weight is not above 0 */
		public Cell {
			check(weight);
		}
	}

	/** Where a panel goes, seen from another one. */
	public enum Side {
		/** Into the same row, before it. */
		LEFT,
		/** Into the same row, behind it. */
		RIGHT,
		/** Into a row of its own above that one's. */
		ABOVE,
		/** Into a row of its own below that one's. */
		BELOW
	}

	/** As many cells are in a row before a further panel gets one of its own. */
	private static final int USUAL_CELLS = 3;

	/** @throws IllegalArgumentException if a panel is there twice */
	public BoardLayout {
		rows = List.copyOf(rows);
		List<String> names = names(rows);
		if (names.stream().distinct().count() < names.size()) {
			throw new IllegalArgumentException("each panel may be there once, got: " + names); //$NON-NLS-1$
		}
	}

	private static void check(double weight) {
		if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("weight must be above 0, got: " + weight); //$NON-NLS-1$
		}
	}

	private static List<String> names(List<Row> rows) {
		return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::panel).toList();
	}

	/** The panels, row by row. */
	public List<String> panels() {
		return names(rows);
	}

	/** This arrangement without a panel; itself when it is not there. A row that is empty now is gone. */
	public BoardLayout without(String panel) {
		List<Row> next = new ArrayList<>();
		for (Row row : rows) {
			List<Cell> left = row.cells().stream().filter(cell -> !cell.panel().equals(panel)).toList();
			if (!left.isEmpty()) {
				next.add(new Row(row.weight(), left));
			}
		}
		return new BoardLayout(next);
	}

	/** This arrangement with one more panel, at the end of the last row or below it; itself when it is there. */
	public BoardLayout with(String panel) {
		if (panels().contains(panel)) {
			return this;
		}
		List<Row> next = new ArrayList<>(rows);
		boolean goesIn = !rows.isEmpty() && rows.getLast().cells().size() < USUAL_CELLS;
		if (goesIn) {
			Row last = next.removeLast();
			next.add(new Row(last.weight(), plus(last.cells(), last.cells().size(), new Cell(panel, mean(last)))));
		} else {
			next.add(new Row(meanOfRows(), List.of(new Cell(panel, 1))));
		}
		return new BoardLayout(next);
	}

	/**
	 * This arrangement with a panel beside another one; itself when both are the same.
	 *
	 * @throws IllegalArgumentException if the other one is not there
	 */
	public BoardLayout moved(String panel, String beside, Side side) {
		if (panel.equals(beside)) {
			return this;
		}
		List<Row> next = new ArrayList<>(without(panel).rows);
		int at = IntStream.range(0, next.size()).filter(index -> next.get(index).indexOf(beside) >= 0).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no such panel: " + beside)); //$NON-NLS-1$
		Row row = next.get(at);
		switch (side) {
		case ABOVE, BELOW -> next.add(side == Side.ABOVE ? at : at + 1,
				new Row(meanOfRows(), List.of(new Cell(panel, 1))));
		case LEFT, RIGHT -> next.set(at, new Row(row.weight(),
				plus(row.cells(), row.indexOf(beside) + (side == Side.LEFT ? 0 : 1), new Cell(panel, mean(row)))));
		}
		return new BoardLayout(next);
	}

	/** The panel that is beside one, to move it past that one; empty at the edge of the board. */
	public Optional<String> neighbour(String panel, Side side) {
		int at = IntStream.range(0, rows.size()).filter(index -> rows.get(index).indexOf(panel) >= 0).findFirst()
				.orElse(-1);
		if (at < 0) {
			return Optional.empty();
		}
		Row row = rows.get(at);
		int cell = row.indexOf(panel);
		return switch (side) {
		case LEFT -> cell > 0 ? Optional.of(row.cells().get(cell - 1).panel()) : Optional.empty();
		case RIGHT -> cell + 1 < row.cells().size() ? Optional.of(row.cells().get(cell + 1).panel())
				: Optional.empty();
		case ABOVE -> at > 0 ? Optional.of(rows.get(at - 1).cells().getFirst().panel())
				: row.cells().size() > 1 ? Optional.of(row.cells().get(cell == 0 ? 1 : 0).panel()) : Optional.empty();
		case BELOW -> at + 1 < rows.size() ? Optional.of(rows.get(at + 1).cells().getFirst().panel())
				: row.cells().size() > 1 ? Optional.of(row.cells().get(cell == 0 ? 1 : 0).panel()) : Optional.empty();
		};
	}

	/**
	 * This arrangement with other heights.
	 *
	 * @param weights as many as rows
	 */
	public BoardLayout withRowWeights(double[] weights) {
		return new BoardLayout(IntStream.range(0, rows.size())
				.mapToObj(index -> new Row(weights[index], rows.get(index).cells())).toList());
	}

	/**
	 * This arrangement with other widths in a row.
	 *
	 * @param weights as many as the row has cells
	 */
	public BoardLayout withCellWeights(int row, double[] weights) {
		List<Row> next = new ArrayList<>(rows);
		List<Cell> cells = rows.get(row).cells();
		next.set(row, new Row(rows.get(row).weight(), IntStream.range(0, cells.size())
				.mapToObj(index -> new Cell(cells.get(index).panel(), weights[index])).toList()));
		return new BoardLayout(next);
	}

	/**
	 * This arrangement with a panel of another size; itself when the panel is not there.
	 *
	 * @param width  what its weight in the row is multiplied by, above 0
	 * @param height what the weight of its row is multiplied by, above 0
	 */
	public BoardLayout scaled(String panel, double width, double height) {
		return new BoardLayout(rows.stream().map(row -> row.indexOf(panel) < 0 ? row
				: new Row(row.weight() * height, row.cells().stream().map(cell -> cell.panel().equals(panel)
						? new Cell(panel, cell.weight() * width) : cell).toList())).toList());
	}

	private static List<Cell> plus(List<Cell> cells, int index, Cell cell) {
		List<Cell> next = new ArrayList<>(cells);
		next.add(index, cell);
		return next;
	}

	private static double mean(Row row) {
		return row.cells().stream().mapToDouble(Cell::weight).average().orElse(1);
	}

	private double meanOfRows() {
		return rows.stream().mapToDouble(Row::weight).average().orElse(1);
	}
}
