package org.brushwork.logs.internal;

/**
 * What a file was made from.
 *
 * @param place names the place of the origin, the same before and after it changed: 16 hexadecimal digits
 * @param state names what was there: 32 hexadecimal digits
 */
record CacheKey(String place, String state) {

	@Override
	public String toString() {
		return place + "-" + state;
	}
}
