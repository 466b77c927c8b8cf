package org.brushwork.logs.internal.store;

import java.util.Arrays;

/**
 * Numbers the combinations of what has few values: zone, status, method and family of agent.
 * <p>
 * They are so few that a number of 16 bits holds them. Should a scanner try so many methods that they do not fit, further
 * combinations are counted as those of one other method. Not for several threads at once.
 */
final class Combos {

	private static final int MOST = Character.MAX_VALUE;
	/** Kept free for those of the other method. */
	private static final int KEPT_FREE = 1 << 13;
	private static final int HALF_DAY = 18 * 3_600;
	private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

	private long[] keys = new long[64];
	/** Number + 1, 0 for a free slot. */
	private int[] slots = new int[128];
	private final int otherMethod;
	private int size;

	/** @param otherMethod the number that stands for methods beyond what can be told apart */
	Combos(int otherMethod) {
		this.otherMethod = otherMethod;
	}

	/**
	 * The number of a combination, a new one when it is new.
	 *
	 * @param offset seconds east of Greenwich, -64800 to 64800
	 * @param status 0 to 999
	 * @param method its number
	 * @param agent  ordinal of the family
	 * @throws DictionaryFullException when there are too many even without telling methods apart
	 */
	int number(int offset, int status, int method, int agent) {
		long key = ((long) method << 32 | (long) (offset + HALF_DAY) << 14 | status << 4 | agent) + 1;
		int mask = slots.length - 1;
		int slot = slotOf(key, mask);
		while (slots[slot] != 0) {
			if (keys[slots[slot] - 1] == key) {
				return slots[slot] - 1;
			}
			slot = slot + 1 & mask;
		}
		if (size >= MOST - KEPT_FREE && method != otherMethod) {
			return number(offset, status, otherMethod, agent);
		}
		if (size == MOST) {
			throw new DictionaryFullException();
		}
		return add(key, slot);
	}

	private int add(long key, int slot) {
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, 2 * size);
		}
		keys[size] = key;
		slots[slot] = ++size;
		if (2 * size > slots.length) {
			slots = new int[2 * slots.length];
			int mask = slots.length - 1;
			for (int number = 0; number < size; number++) {
				int free = slotOf(keys[number], mask);
				while (slots[free] != 0) {
					free = free + 1 & mask;
				}
				slots[free] = number + 1;
			}
		}
		return size - 1;
	}

	private static int slotOf(long key, int mask) {
		long product = key * FACTOR;
		return (int) (product >>> 40) & mask;
	}

	/** How many combinations there are. */
	int size() {
		return size;
	}

	/** Seconds east of Greenwich. */
	int offset(int number) {
		return (int) (keys[number] - 1 >>> 14 & 0x3FFFF) - HALF_DAY;
	}

	/** The status, 0 to 999. */
	int status(int number) {
		return (int) (keys[number] - 1 >>> 4 & 0x3FF);
	}

	/** The number of the method. */
	int method(int number) {
		return (int) (keys[number] - 1 >>> 32);
	}

	/** The ordinal of the agent's family. */
	int agent(int number) {
		return (int) (keys[number] - 1 & 0xF);
	}
}
