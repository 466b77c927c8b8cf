/** Time series of a log: what is trend, what is season, and which hours are unusual. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.series;
