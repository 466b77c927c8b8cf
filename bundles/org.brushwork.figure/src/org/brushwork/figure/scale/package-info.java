/** Where values lie along an axis, and which of them get a tick. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.scale;
