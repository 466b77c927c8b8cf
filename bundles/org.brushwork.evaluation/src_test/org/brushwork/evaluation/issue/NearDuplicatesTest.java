package org.brushwork.evaluation.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.TextColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

	private static List<DuplicateGroup> groups(int[] labels, double similarity, @Nullable String... texts)
			throws Exception {
		return NearDuplicates.of(TextColumn.of("text", texts), row -> labels[row], similarity, Progress.NONE);
	}

	@Test
	void capitalsLinksAndSignsMakeNoDifference() throws Exception {
		assertEquals("acme beats estimates", PlainText.of("  $ACME BEATS\u00a0estimates!! https://t.co/x"));
		assertEquals("fi ne", PlainText.of("\uFB01-ne"));
		assertEquals("\uD83D\uDE80", PlainText.of("\uD83D\uDE80 "));
		assertEquals(List.of(new DuplicateGroup(new int[] { 0, 2 }, true, true)),
				groups(new int[] { 0, 1, 1 }, 1, "$ACME up! http://a.b/c", "ACME down", "acme: UP"));
	}

	@Test
	void rowsWithoutATextAreLeftOut() throws Exception {
		assertEquals(List.of(), groups(new int[4], 0.8, null, null, "", "http://a.b"));
	}

	@Test
	void nearlyTheSameTextsAreFoundAndOthersAreNot() throws Exception {
		String text = "acme corporation raises its guidance for the third quarter after strong demand in europe";
		assertEquals(List.of(new DuplicateGroup(new int[] { 0, 1 }, false, false)),
				groups(new int[3], 0.8, text, text + " today",
						"acme corporation cuts its outlook for the year as demand in asia weakens"));
		assertEquals(List.of(), groups(new int[3], 1, text, text + " today", "else"));
	}

	@Test
	void groupsThatDisagreeComeFirstThenTheLarger() throws Exception {
		assertEquals(
				List.of(new DuplicateGroup(new int[] { 5, 6 }, true, true),
						new DuplicateGroup(new int[] { 2, 3, 4 }, true, false),
						new DuplicateGroup(new int[] { 0, 1 }, true, false)),
				groups(new int[] { 0, 0, 0, 0, 0, 0, 1 }, 0.8, "one", "one", "two", "two", "two", "six", "six"));
	}

	@Test
	void almostAllPairsOfAFullComparisonAreFoundAndNoOthers() throws Exception {
		Random random = new Random(2);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			List<String> words = random.ints(14, 0, 300).mapToObj(word -> "w" + word * 7919L).toList();
			texts.add(String.join(" ", words));
			texts.add(words.stream().map(word -> random.nextInt(30) == 0 ? "other" : word)
					.collect(Collectors.joining(" ")));
		}
		int expected = 0;
		int found = 0;
		List<DuplicateGroup> groups = groups(new int[800], 0.7, texts.toArray(String[]::new));
		for (int i = 0; i < 800; i += 2) {
			int row = i;
			boolean near = Shingles.similarity(Shingles.of(PlainText.of(texts.get(i))),
					Shingles.of(PlainText.of(texts.get(i + 1)))) >= 0.7;
			boolean grouped = groups.stream().anyMatch(group -> group.rows()[0] == row && group.rows()[1] == row + 1);
			expected += near ? 1 : 0;
			found += near && grouped ? 1 : 0;
			assertTrue(near || !grouped, texts.get(i) + "\n" + texts.get(i + 1));
		}
		assertTrue(expected > 200 && found >= 0.98 * expected, found + " of " + expected);
	}

	@Test
	void textsFromOneTemplateTakeNotForEver() throws Exception {
		String[] texts = new String[20_000];
		for (int row = 0; row < texts.length; row++) {
			texts[row] = "the price of share number " + row + " rose today and is now a little higher than yesterday";
		}
		List<DuplicateGroup> groups = groups(new int[texts.length], 0.7, texts);
		assertTrue(groups.getFirst().rows().length > 19_000, () -> "" + groups.getFirst().rows().length);
	}

	@Test
	void aSimilarityThatWouldFindAnythingIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> groups(new int[1], 0.3, "a"));
		assertThrows(IllegalArgumentException.class, () -> groups(new int[1], Double.NaN, "a"));
	}
}
