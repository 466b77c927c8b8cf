package org.brushwork.classify.sentiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvSource;
import org.junit.jupiter.api.Test;

class SentimentsTest {

	private static Story story(String company, String time, double score) {
		return new Story(company, time.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(time)), score);
	}

	private static final List<Story> STORIES = List.of(story("A", "2024-01-08T10:00", 0.5), story("A", "2024-01-08T10:30", 0.1),
			story("A", "2024-01-08T12:00", 0.3), story("B", "2024-01-08T23:59", 0.9), story("B", "2024-01-09T00:00", -0.9),
			story("B", "", 0.6));

	@Test
	void overAllTimeEveryStoryCounts() {
		List<CompanySentiment> all = Sentiments.of(STORIES, Period.ALL);
		assertEquals(List.of("A", "B"), all.stream().map(CompanySentiment::company).toList());
		CompanySentiment a = all.get(0);
		assertEquals(3, a.count());
		assertEquals(0.3, a.mean(), 1e-12);
		// The standard deviation of 0.5, 0.1, 0.3 is 0.2.
		assertArrayEquals(new double[] { 0.3 - 1.959964 * 0.2 / Math.sqrt(3), 0.3 + 1.959964 * 0.2 / Math.sqrt(3) },
				new double[] { a.low(), a.high() }, 1e-6);
		assertEquals(0.2, all.get(1).mean(), 1e-12);
	}

	@Test
	void daysAndHoursHaveTheirOwnRanks() {
		List<CompanySentiment> days = Sentiments.of(STORIES, Period.DAY);
		assertEquals(List.of("B 1", "A 2", "B 1"), days.stream().map(each -> each.company() + " " + each.rank()).toList());
		assertEquals(Optional.of(LocalDateTime.parse("2024-01-09T00:00")), days.get(2).start());
		assertEquals(List.of(2, 1, 1, 1), Sentiments.of(STORIES, Period.HOUR).stream().map(CompanySentiment::count).toList());
	}

	@Test
	void oneStoryTellsNothingForSure() {
		CompanySentiment one = Sentiments.of(List.of(story("A", "", 0.4)), Period.ALL).getFirst();
		assertArrayEquals(new double[] { -1, 0.4, 1 }, new double[] { one.low(), one.mean(), one.high() });
	}

	@Test
	void equalMeansShareARank() {
		assertEquals(List.of(1, 1, 3), Sentiments.of(List.of(story("A", "", 0.4), story("B", "", 0.4), story("C", "", 0)),
				Period.ALL).stream().map(CompanySentiment::rank).toList());
	}

	@Test
	void cashtagsAreCompaniesAndAmountsAreNot() {
		assertEquals(List.of("ACME", "BRK.B"), Cashtags.of("$acme beats $BRK.B, $ACME up $5 to $10bn, US$ABC and $$X"));
	}

	private static TextData texts(String csv) throws Exception {
		return TextDataReader.read(CsvSource.of("x", csv.getBytes(StandardCharsets.UTF_8)),
				DataOptions.GUESS.withoutNeedOfLabels(), Progress.NONE);
	}

	@Test
	void aTextIsAStoryOfEachOfItsCashtagsUnlessThereIsAColumnOfCompanies() throws Exception {
		double[] positive = { 0.7, 0.2 };
		double[] negative = { 0.1, 0.5 };
		List<Story> tagged = Stories.of(texts("text\n$A and $B rise\nno company\n"), positive, negative);
		assertEquals(List.of("A", "B"), tagged.stream().map(Story::company).toList());
		assertEquals(0.6, tagged.getFirst().score(), 1e-12);
		List<Story> named = Stories.of(texts("text,company,time\n$A rises,X,2024-01-08 10:00\nfalls,Y,soon\n"), positive,
				negative);
		assertEquals(List.of("X", "Y"), named.stream().map(Story::company).toList());
		assertEquals(List.of(Optional.of(LocalDateTime.parse("2024-01-08T10:00")), Optional.empty()),
				named.stream().map(Story::time).toList());
		assertThrows(IllegalArgumentException.class, () -> Stories.of(texts("text\na\n"), positive, negative));
	}

	@Test
	void storiesNeedNoTextsIfThereAreCompanies() throws Exception {
		List<Story> stories = Stories.of(texts("company,p\nX,1\nY,2\n"), new double[] { 1, 0 }, new double[] { 0, 1 });
		assertEquals(List.of("X", "Y"), stories.stream().map(Story::company).toList());
	}

	@Test
	void theSignalHasOneLineACompanyAndPeriod() {
		String csv = SignalCsv.of(Sentiments.of(List.of(story("A, Inc", "2024-01-08T10:00", 0.5)), Period.DAY));
		assertEquals("time,company,count,mean,low,high,rank\n2024-01-08T00:00,\"A, Inc\",1,0.500000,-1.000000,1.000000,1\n", csv);
	}
}
