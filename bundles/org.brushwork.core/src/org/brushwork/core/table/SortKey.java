package org.brushwork.core.table;

/**
 * By which column rows are sorted.
 *
 * @param column     its index in the table
 * @param descending whether the largest comes first; rows without a value come last either way
 */
public record SortKey(int column, boolean descending) {
}
