/** Mistakes of networks and how they are mended. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.check;
