/** Counts on a calendar: days in weeks, and hours of weekdays. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.calendar;
