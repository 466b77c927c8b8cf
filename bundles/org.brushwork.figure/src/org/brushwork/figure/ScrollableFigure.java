package org.brushwork.figure;

/** A figure of rows that may be more than there is room for. */
public interface ScrollableFigure extends Figure {

	/** Shows rows from one on; a layout shows an earlier one first when there is room at the end. */
	void setFirstRow(int place);
}
