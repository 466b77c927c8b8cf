package org.brushwork.evaluation.issue;

import java.util.Arrays;

/** The runs of five characters in a text, as hashes; a shorter text is one run. */
final class Shingles {

	private static final int LENGTH = 5;

	/** Murmur3's finalizer (A. Appleby), so that all bits of a hash depend on all characters. */
	private static final int FIRST = 0x85EBCA6B;
	private static final int SECOND = 0xC2B2AE35;
	private static final int BASE = 0x01000193;

	private Shingles() {
		// functions only
	}

	/** The different ones, sorted. */
	static int[] of(String text) {
		int count = Math.max(1, text.length() - LENGTH + 1);
		int[] hashes = new int[count];
		for (int from = 0; from < count; from++) {
			int hash = 0;
			for (int at = from; at < Math.min(from + LENGTH, text.length()); at++) {
				hash = hash * BASE + text.charAt(at) + 1;
			}
			hashes[from] = mixed(hash);
		}
		Arrays.sort(hashes);
		int size = 0;
		for (int hash : hashes) {
			if (size == 0 || hashes[size - 1] != hash) {
				hashes[size++] = hash;
			}
		}
		return Arrays.copyOf(hashes, size);
	}

	static int mixed(int hash) {
		int value = (hash ^ hash >>> 16) * FIRST;
		value = (value ^ value >>> 13) * SECOND;
		return value ^ value >>> 16;
	}

	/** The share of those that both have in those that one has (Jaccard), 0 to 1. */
	static double similarity(int[] a, int[] b) {
		int both = 0;
		int i = 0;
		int j = 0;
		while (i < a.length && j < b.length) {
			if (a[i] == b[j]) {
				both++;
				i++;
				j++;
			} else if (a[i] < b[j]) {
				i++;
			} else {
				j++;
			}
		}
		return (double) both / (a.length + b.length - both);
	}
}
