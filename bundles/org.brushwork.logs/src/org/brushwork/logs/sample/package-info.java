/** A generated access log of a shop that does not exist, with anomalies whose whereabouts are known. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.sample;
