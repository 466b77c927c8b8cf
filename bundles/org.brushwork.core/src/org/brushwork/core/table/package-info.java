/**
 * Tables of named columns, how they are read from CSV files, sorted, filtered, searched and summed up.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.table;
