/**
 * Panels of controls made from parameters: a record with annotated components, or a builder, becomes an
 * {@link org.brushwork.ui.interact.Interact}, whose value others follow, draw and compute from.
 */
package org.brushwork.ui.interact;
