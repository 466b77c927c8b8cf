package org.brushwork.plot;

import java.util.function.BooleanSupplier;

/**
 * An entry of a chart's context menu.
 *
 * @param text    with a mnemonic after an ampersand
 * @param enabled asked each time the menu opens
 * @param run     called on the user-interface thread
 */
public record ChartCommand(String text, BooleanSupplier enabled, Runnable run) {
}
