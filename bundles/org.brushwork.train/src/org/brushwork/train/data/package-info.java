/** Tables made ready for a network: encoded, standardised, split. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.data;
