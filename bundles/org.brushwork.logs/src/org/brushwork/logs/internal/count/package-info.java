/** How the events of a log are counted for many views at once. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.internal.count;
