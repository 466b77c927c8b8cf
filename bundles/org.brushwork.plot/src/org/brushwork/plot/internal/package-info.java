/** Drawing, gestures and the arithmetic below them; the one place that knows SWTChart. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.plot.internal;
