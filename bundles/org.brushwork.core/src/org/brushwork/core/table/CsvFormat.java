package org.brushwork.core.table;

import java.nio.charset.Charset;

/**
 * How a CSV file was read.
 *
 * @param separator between the cells of a row
 * @param header    whether the first row had the names of the columns
 * @param comma     whether numbers have a decimal comma, else a point
 * @param charset   the encoding
 */
public record CsvFormat(char separator, boolean header, boolean comma, Charset charset) {
}
