/** How a text or a regular expression is found in the bytes of lines. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.internal.search;
