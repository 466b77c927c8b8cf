package org.brushwork.logs.ui.internal;

import org.brushwork.logs.ComparedPeriods;
import org.brushwork.logs.Comparison;

/** Two periods and what differs between them. */
record Compared(ComparedPeriods periods, Comparison comparison) {
}
