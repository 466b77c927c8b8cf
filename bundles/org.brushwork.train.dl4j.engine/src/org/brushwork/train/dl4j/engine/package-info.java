/** The program that trains networks by DL4J: it has a Java machine of its own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.dl4j.engine;
