package org.brushwork.figure.matrix;

/** How the classes of a matrix are arranged. */
public enum MatrixSort {
	/** As they were given. */
	GIVEN,
	/** Those with the most first. */
	TOTAL,
	/** Those with the most errors first, as actual and as predicted; by total where nothing is an error. */
	ERRORS,
	/** By their names, numbers in them as numbers. */
	NAME,
	/** Those that are confused with each other side by side; as given where rows and columns are not the same. */
	CLUSTER
}
