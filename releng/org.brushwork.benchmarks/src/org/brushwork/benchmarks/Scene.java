package org.brushwork.benchmarks;

import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;

/**
 * A chart that is measured.
 *
 * @param name what it is called in the report
 * @param open makes it and tells what makes it show its next frame
 */
record Scene(String name, Function<Composite, Runnable> open) {
}
