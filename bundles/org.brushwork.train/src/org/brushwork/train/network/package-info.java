/** Networks as they are described: data, architecture and parameters of training. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.network;
