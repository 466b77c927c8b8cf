/** Training by DL4J, in a Java machine of its own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.dl4j;
