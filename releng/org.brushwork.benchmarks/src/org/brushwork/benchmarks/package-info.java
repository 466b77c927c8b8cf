/** Measures Brushwork against plain Java and other programs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.benchmarks;
