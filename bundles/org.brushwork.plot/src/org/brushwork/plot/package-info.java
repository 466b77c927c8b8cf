/**
 * Charts that people touch. They take primitive arrays and colour roles, speak of selections in data coordinates, and
 * are made and called on the user-interface thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.plot;
