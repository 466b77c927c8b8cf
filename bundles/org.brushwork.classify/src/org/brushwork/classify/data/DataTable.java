package org.brushwork.classify.data;

import java.util.function.IntToLongFunction;
import org.brushwork.core.table.Table;

/**
 * Rows that were read from a file.
 *
 * @param source what the file is called
 * @param table  the rows
 * @param lines  the number of the line that a row begins on, the first being 1; it may read the file once more
 */
record DataTable(String source, Table table, IntToLongFunction lines) {
}
