package org.brushwork.figure;

/** A figure in one size of which a part of the rows is seen, each at its place from 0 on. */
public interface ScrolledLayout extends FigureLayout {

	/** The place of the first row that is seen. */
	int firstRow();

	/** How many rows are seen, at least 1. */
	int visibleRows();

	/** How many rows there are. */
	int rows();

	/** The place of the row that a thing is in. */
	int placeOf(int index);
}
