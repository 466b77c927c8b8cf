/** Access logs: read into an event store, counted by a crossfilter, their raw lines fetched by position. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs;
