package org.brushwork.core.table;

/**
 * What was read from a CSV file.
 *
 * @param table    its rows
 * @param format   how it was read
 * @param rejected rows that are not in the table
 */
public record CsvTable(Table table, CsvFormat format, RejectedRows rejected) {
}
