package org.brushwork.logs;

/**
 * A line of a log as it is in the file.
 *
 * @param number its number, the first line being 1
 * @param text   the whole line without its line end
 */
public record LogLine(long number, String text) {
}
