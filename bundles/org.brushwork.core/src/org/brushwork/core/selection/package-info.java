/** What is selected in a data set: one model a data set, shared by every view of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.selection;
