/** The seam to engines that train. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.engine;
