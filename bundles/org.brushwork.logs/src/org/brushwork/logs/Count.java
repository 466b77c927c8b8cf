package org.brushwork.logs;

/**
 * How many events have one value of a dimension.
 *
 * @param value   the value
 * @param all     all events of the log with it
 * @param passing those that pass the filters of all other dimensions and of time
 */
public record Count(String value, long all, long passing) {
}
