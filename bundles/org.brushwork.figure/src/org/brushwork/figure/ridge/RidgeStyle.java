package org.brushwork.figure.ridge;

/** How histograms of many steps are drawn. */
public enum RidgeStyle {
	/** As ridges, or as a heat map when there are many times more steps than ridges have room. */
	AUTOMATIC,
	/** As ridges behind one another, the latest in front; what has no room is thinned out evenly. */
	RIDGES,
	/** As a row of colours for each step, in which none is left out. */
	HEAT_MAP
}
