package org.brushwork.logs.internal;

/** Hears of each line of a file. */
public interface LineSink {

	/**
	 * A line.
	 *
	 * @param bytes      holds it only during this call
	 * @param from       index of its first byte
	 * @param end        index behind its last byte, without the line end ({@code \n} or {@code \r\n})
	 * @param position   place of its first byte in the file
	 * @param terminated whether a line end follows; false only for the last line
	 * @return whether more lines are wanted
	 */
	boolean line(byte[] bytes, int from, int end, long position, boolean terminated);

	/**
	 * A line that is too long to be read.
	 *
	 * @param bytes    holds its start only during this call
	 * @param from     index of its first byte
	 * @param end      index behind the part of it that was read
	 * @param position place of its first byte in the file
	 * @return whether more lines are wanted
	 */
	boolean tooLong(byte[] bytes, int from, int end, long position);
}
