package org.brushwork.ui.interact;

import java.util.List;
import java.util.function.Function;

/**
 * The parameters of a panel, and what their values are together.
 *
 * @param parameters with different names
 * @param maker      makes the whole from the values, in this order; what it throws is a reason against them
 * @param parts      takes the whole apart
 */
record Shape<R>(List<Parameter<?>> parameters, Function<List<Object>, R> maker, Function<R, List<Object>> parts) {
}
