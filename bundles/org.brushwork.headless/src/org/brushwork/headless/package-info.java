/** Brushwork's analyses from a command line: no display, no OSGi. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.headless;
