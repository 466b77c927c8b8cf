/**
 * What people do with a figure, as state machines in data coordinates: nothing here knows of mouse, keys or a screen.
 * All of it belongs to one thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.gesture;
