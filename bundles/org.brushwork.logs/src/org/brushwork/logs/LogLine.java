package org.brushwork.logs;

/**
 * A line of a log as it is in its file.
 *
 * @param file   which of the log's files it is in, 0 being the first
 * @param number its number in that file, the first line being 1
 * @param text   the whole line without its line end
 */
public record LogLine(int file, long number, String text) {
}
