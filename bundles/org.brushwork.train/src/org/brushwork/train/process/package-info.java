/** What we and the process of an engine say to each other. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.process;
