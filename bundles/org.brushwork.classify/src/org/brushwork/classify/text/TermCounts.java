package org.brushwork.classify.text;

import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** How often each node is found in each of some texts; a count beyond 65,535 is that. */
final class TermCounts implements TermReader.Sink {

	private static final int CHECK_EVERY = 1 << 9;

	private final int[] ends;
	private int[] nodes = new int[1 << 10];
	private char[] counts = new char[1 << 10];
	private int[] lastPlace = new int[1 << 10];
	private int size;
	private int start;

	private TermCounts(int texts) {
		ends = new int[texts];
		Arrays.fill(lastPlace, -1);
	}

	/** Counts the texts from {@code from} up to {@code to}; progress is only asked whether to go on. */
	static TermCounts of(Texts texts, int from, int to, TermReader reader, Progress progress) throws CancelledException {
		TermCounts counts = new TermCounts(to - from);
		for (int text = from; text < to; text++) {
			if ((text - from) % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			counts.start = counts.size;
			reader.read(texts.text(text), counts);
			counts.ends[text - from] = counts.size;
		}
		counts.lastPlace = new int[0];
		return counts;
	}

	@Override
	public void node(int node, int times) {
		if (node >= lastPlace.length) {
			int known = lastPlace.length;
			lastPlace = Arrays.copyOf(lastPlace, Math.max(node + 1, known + (known >> 1)));
			Arrays.fill(lastPlace, known, lastPlace.length, -1);
		}
		int place = lastPlace[node];
		if (place >= start) {
			counts[place] = (char) Math.min(counts[place] + times, Character.MAX_VALUE);
			return;
		}
		if (size == nodes.length) {
			int larger = size + (size >> 1);
			nodes = Arrays.copyOf(nodes, larger);
			counts = Arrays.copyOf(counts, larger);
		}
		lastPlace[node] = size;
		nodes[size] = node;
		counts[size++] = (char) Math.min(times, Character.MAX_VALUE);
	}

	/** How many texts there are. */
	int texts() {
		return ends.length;
	}

	int start(int text) {
		return text == 0 ? 0 : ends[text - 1];
	}

	int end(int text) {
		return ends[text];
	}

	int node(int place) {
		return nodes[place];
	}

	int count(int place) {
		return counts[place];
	}

	/** Gives the nodes other numbers. */
	void renumber(int[] numbers) {
		for (int place = 0; place < size; place++) {
			nodes[place] = numbers[nodes[place]];
		}
	}

	/** Adds to each node in how many texts it is. */
	void addDocuments(int[] documents) {
		for (int place = 0; place < size; place++) {
			documents[nodes[place]]++;
		}
	}
}
