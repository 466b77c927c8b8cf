package org.brushwork.core.table;

/** Writes the cells of a table as people see them; called from any thread. */
@FunctionalInterface
public interface CellText {

	/** The text of a cell; empty where there is no value. */
	String of(int column, int row);
}
