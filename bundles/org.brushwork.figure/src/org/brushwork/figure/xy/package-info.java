/** Figures with two axes, and the layers in them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.xy;
