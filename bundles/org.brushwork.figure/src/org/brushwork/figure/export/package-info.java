/** Figures as files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.export;
