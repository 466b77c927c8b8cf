/** Drawing, gestures and the arithmetic below them; the one place that knows SWTChart. */
package org.brushwork.plot.internal;
