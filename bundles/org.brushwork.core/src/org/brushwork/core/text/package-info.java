/** Texts and names as people read and sort them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.text;
