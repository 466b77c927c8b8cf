/** How the events of a log are kept: columns of numbers, and dictionaries for what is text. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.internal.store;
