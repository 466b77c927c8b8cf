package org.brushwork.logs.internal.store;

/**
 * Some events whose lines are still in a buffer: what is a number already, and where in the buffer the texts are, as
 * ranges {@code [from, end)}, empty for none.
 */
public final class EventBatch {

	/** How many events fit. */
	public static final int SIZE = ByteDictionary.BATCH;

	final int[] time = new int[SIZE];
	final int[] start = new int[SIZE];
	final int[] offset = new int[SIZE];
	final int[] status = new int[SIZE];
	final long[] sent = new long[SIZE];
	final long[] micros = new long[SIZE];
	final int[] addressFrom = new int[SIZE];
	final int[] addressEnd = new int[SIZE];
	final int[] methodFrom = new int[SIZE];
	final int[] methodEnd = new int[SIZE];
	final int[] targetFrom = new int[SIZE];
	final int[] targetEnd = new int[SIZE];
	final int[] referrerFrom = new int[SIZE];
	final int[] referrerEnd = new int[SIZE];
	final int[] agentFrom = new int[SIZE];
	final int[] agentEnd = new int[SIZE];
	int size;

	/** How many events there are. */
	public int size() {
		return size;
	}

	/** Whether no more fit. */
	public boolean isFull() {
		return size == SIZE;
	}

	/**
	 * Sets what is a number of the next event.
	 *
	 * @param seconds  since 1970, such as columns can hold
	 * @param zone     seconds east of Greenwich
	 * @param code     its status, 0 for none
	 * @param bytes    sent, -1 for none
	 * @param response time in microseconds, -1 for none
	 * @param at       bytes from the start of the block to its line
	 */
	public void setNumbers(long seconds, int zone, int code, long bytes, long response, int at) {
		time[size] = EventColumns.timeOf(seconds);
		offset[size] = zone;
		status[size] = code;
		sent[size] = bytes;
		micros[size] = response;
		start[size] = at;
	}

	/** Sets who asked. */
	public void setAddress(int from, int end) {
		addressFrom[size] = from;
		addressEnd[size] = end;
	}

	/** Sets method and target of the request. */
	public void setRequest(int from, int end, int target, int behindTarget) {
		methodFrom[size] = from;
		methodEnd[size] = end;
		targetFrom[size] = target;
		targetEnd[size] = behindTarget;
	}

	/** Sets where the asker came from. */
	public void setReferrer(int from, int end) {
		referrerFrom[size] = from;
		referrerEnd[size] = end;
	}

	/** Sets what the asker says of itself, and ends the event. */
	public void setAgentAndEnd(int from, int end) {
		agentFrom[size] = from;
		agentEnd[size] = end;
		size++;
	}
}
