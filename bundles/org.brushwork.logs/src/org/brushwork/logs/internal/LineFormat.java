package org.brushwork.logs.internal;

/**
 * What the lines of one file have in common beyond what each line tells itself.
 *
 * @param virtualHost    whether the name of a virtual host comes before the address
 * @param responseTimeAt the place of the response time among the fields behind the last of the common or combined format,
 *                       0 being the first; -1 when there is none
 */
record LineFormat(boolean virtualHost, int responseTimeAt) {

	/** Host, identity and user. */
	static final int FIELDS_BEFORE_TIME = 3;
}
