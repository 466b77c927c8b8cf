package org.brushwork.evaluation.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.Predictions;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds rows whose texts are the same once {@linkplain PlainText normalised}, or nearly: that share most of their runs
 * of five characters. Candidates are met by {@link MinHash} and then compared in full, so that every link is real; few
 * of the real ones are missed. Groups are what is linked directly or by others. About 20 microseconds a text.
 */
public final class NearDuplicates {

	/** Texts that share four fifths of their runs of characters are usually one text with another ending. */
	public static final double USUAL_SIMILARITY = 0.8;

	private static final double LEAST_SIMILARITY = 0.5;

	/** Under one key a text is compared with so many others at most, or texts from one template would take for ever. */
	private static final int MOST_COMPARED = 16;
	private static final int CHECK_EVERY = 1 << 10;

	private final double similarity;
	private final Progress progress;
	private final List<String> texts = new ArrayList<>();
	private int[] parent = new int[0];

	private NearDuplicates(double similarity, Progress progress) {
		this.similarity = similarity;
		this.progress = progress;
	}

	/**
	 * Finds them in the texts of predictions; none if there are no texts. See the other method.
	 */
	public static List<DuplicateGroup> of(Predictions predictions, double similarity, Progress progress)
			throws CancelledException {
		return predictions.texts().isPresent()
				? of(predictions.texts().get(), predictions::actual, similarity, progress)
				: List.of();
	}

	/**
	 * Finds them; rows without a text are left out. First the groups whose labels disagree, then the larger ones.
	 *
	 * @param labels     the class of a row
	 * @param similarity how much texts share at least (Jaccard), 0.5 to 1; 1 for equal ones
	 * @throws IllegalArgumentException if it is below or above
	 * @throws CancelledException       if the progress was cancelled
	 */
	public static List<DuplicateGroup> of(TextColumn column, IntUnaryOperator labels, double similarity,
			Progress progress) throws CancelledException {
		if (!(similarity >= LEAST_SIMILARITY && similarity <= 1)) {
			throw new IllegalArgumentException("similarity must be 0.5 to 1, got: " + similarity);
		}
		NearDuplicates search = new NearDuplicates(similarity, progress);
		int[] textOfCode = search.normalise(column);
		search.parent = new int[search.texts.size()];
		Arrays.setAll(search.parent, index -> index);
		if (similarity < 1) {
			search.link();
		}
		return search.groups(column, textOfCode, labels);
	}

	/** Which normalised text each different text is; -1 for none. */
	private int[] normalise(TextColumn column) throws CancelledException {
		Map<String, Integer> known = new HashMap<>();
		int[] textOfCode = new int[column.values().size()];
		for (int code = 0; code < textOfCode.length; code++) {
			step(code, 2 * textOfCode.length);
			String plain = PlainText.of(column.values().get(code));
			if (plain.isEmpty()) {
				textOfCode[code] = -1;
				continue;
			}
			textOfCode[code] = known.computeIfAbsent(plain, absent -> known.size());
			if (textOfCode[code] == texts.size()) {
				texts.add(plain);
			}
		}
		return textOfCode;
	}

	private void step(long done, long total) throws CancelledException {
		if (done % CHECK_EVERY == 0) {
			progress.checkCancelled();
			progress.report(done, total);
		}
	}

	private void link() throws CancelledException {
		int count = texts.size();
		int[] keys = new int[Math.multiplyExact(count, MinHash.BANDS)];
		MinHash hash = new MinHash();
		for (int text = 0; text < count; text++) {
			step((long) count + text, 2L * count);
			hash.keys(Shingles.of(texts.get(text)), keys, text * MinHash.BANDS);
		}
		long[] order = new long[count];
		for (int band = 0; band < MinHash.BANDS; band++) {
			for (int text = 0; text < count; text++) {
				order[text] = (long) keys[text * MinHash.BANDS + band] << Integer.SIZE | text;
			}
			Arrays.sort(order);
			linkRuns(order, keys, band);
		}
	}

	/** Compares those that have a key in common: the upper half of each number; the lower is the text. */
	private void linkRuns(long[] order, int[] keys, int band) throws CancelledException {
		int[] @Nullable [] recent = new int[MOST_COMPARED + 1] @Nullable [];
		int start = 0;
		for (int at = 1; at < order.length; at++) {
			step(at, 0);
			if (order[at] >> Integer.SIZE != order[start] >> Integer.SIZE) {
				start = at;
			}
			recent[at % recent.length] = null;
			for (int other = Math.max(start, at - MOST_COMPARED); other < at; other++) {
				int a = (int) order[at];
				int b = (int) order[other];
				if (root(a) != root(b) && !haveMet(a, b, keys, band)
						&& Shingles.similarity(shingles(recent, at, a), shingles(recent, other, b)) >= similarity) {
					parent[root(a)] = root(b);
				}
			}
		}
	}

	/** Whether two have a key of an earlier band in common, so that they were compared. */
	private static boolean haveMet(int a, int b, int[] keys, int band) {
		for (int earlier = 0; earlier < band; earlier++) {
			if (keys[a * MinHash.BANDS + earlier] == keys[b * MinHash.BANDS + earlier]) {
				return true;
			}
		}
		return false;
	}

	/** The shingles of a text, which are compared with those of several others. */
	private int[] shingles(int[] @Nullable [] recent, int at, int text) {
		int[] known = recent[at % recent.length];
		if (known == null) {
			known = Shingles.of(texts.get(text));
			recent[at % recent.length] = known;
		}
		return known;
	}

	private int root(int text) {
		int at = text;
		while (parent[at] != at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	}

	private List<DuplicateGroup> groups(TextColumn column, int[] textOfCode, IntUnaryOperator labels) {
		Map<Integer, List<Integer>> rows = new HashMap<>();
		for (int row = 0; row < column.size(); row++) {
			if (!column.isMissing(row) && textOfCode[column.code(row)] >= 0) {
				rows.computeIfAbsent(root(textOfCode[column.code(row)]), absent -> new ArrayList<>(1)).add(row);
			}
		}
		List<DuplicateGroup> groups = new ArrayList<>();
		for (List<Integer> group : rows.values()) {
			if (group.size() > 1) {
				int[] all = group.stream().mapToInt(Integer::intValue).toArray();
				boolean exact = Arrays.stream(all).map(row -> textOfCode[column.code(row)]).distinct().count() == 1;
				groups.add(new DuplicateGroup(all, exact, Arrays.stream(all).map(labels).distinct().count() > 1));
			}
		}
		groups.sort(Comparator.comparing(DuplicateGroup::disagree).thenComparing(group -> group.rows().length)
				.reversed().thenComparing(group -> group.rows()[0]));
		return List.copyOf(groups);
	}
}
