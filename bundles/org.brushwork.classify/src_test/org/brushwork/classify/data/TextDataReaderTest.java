package org.brushwork.classify.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDataReaderTest {

	private static final String LONG = "shares of a company rise";

	private final Path folder;

	TextDataReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static TextData read(String text, DataOptions options) throws Exception {
		return TextDataReader.read(CsvSource.of("test.csv", text.getBytes(StandardCharsets.UTF_8)), options, Progress.NONE);
	}

	private static TextData read(String text) throws Exception {
		return read(text, DataOptions.GUESS);
	}

	private TextData readFile(String name, String text) throws Exception {
		return TextDataReader.read(Files.writeString(folder.resolve(name), text), DataOptions.GUESS, Progress.NONE);
	}

	private static DataException problem(String text, DataOptions options) {
		return assertThrows(DataException.class, () -> read(text, options));
	}

	private static String told(DataException e) {
		return e.problem() + " " + e.column() + " " + e.detail() + " " + e.line() + " " + e.otherLine();
	}

	private static String told(String text) {
		return told(problem(text, DataOptions.GUESS));
	}

	@Test
	void columnsAreFoundByTheirUsualNames() throws Exception {
		TextData data = read("Tweet ID,created at,Ticker,Tweet,Sentiment\n1,2024-01-08,ACME,up,pos\n2,2024-01-09,BOLT,down,neg\n");
		assertEquals(new DataColumns("Tweet", Optional.of("Sentiment"), Optional.of("Tweet ID"), Optional.of("created at"),
				Optional.of("Ticker")), data.columns());
		assertEquals(List.of("neg", "pos"), data.classes());
		assertEquals(List.of("up", "1", "ACME", "2024-01-08", "1"), List.of(data.text(0), String.valueOf(data.label(0)),
				data.company(0).orElse(""), data.time(0).orElse(""), data.key(0)));
	}

	@Test
	void columnsWithoutNamesAreFoundByWhatStandsInThem() throws Exception {
		TextData data = read(("x," + LONG + "\ny," + LONG + " again\n").repeat(3));
		assertEquals("B", data.columns().text());
		assertEquals(Optional.of("A"), data.columns().label());
		assertEquals(List.of("x", "y"), data.classes());
	}

	@Test
	void columnsCanBeSetAndLeftOut() throws Exception {
		TextData data = read("a,text,label,id\n" + LONG + ",x,u,1\n" + LONG + ",y,v,1\n",
				DataOptions.GUESS.withText("a").withLabel("text").withId(""));
		assertEquals(List.of("x", "y"), data.classes());
		assertEquals("2", data.key(1));
	}

	@Test
	void labelsStayAsTheyAreWrittenThoughTheyLookLikeNumbers() throws Exception {
		assertEquals(List.of("1.50", "007"), read("text,label\na,007\nb,1.50\n").classes());
		assertEquals(List.of("2", "10"), read("text,label\na,10\nb,2\n").classes());
	}

	@Test
	void textsMayLookLikeNumbersOrLikeNothing() throws Exception {
		TextData data = read("text,label\n12.50,a\nnull,b\n");
		assertEquals(List.of("12.50", "null"), List.of(data.text(0), data.text(1)));
	}

	@Test
	void labelsCanBeRenamedInAnOrder() throws Exception {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("2", "positive");
		names.put("0", "negative");
		TextData data = read("text,label\na,0\nb,2\nc,positive\n", DataOptions.GUESS.withLabelNames(names));
		assertEquals(List.of("positive", "negative"), data.classes());
		assertEquals(List.of(1, 0, 0), List.of(data.label(0), data.label(1), data.label(2)));
		assertEquals("UNNAMED_LABEL label 1 3 0",
				told(problem("text,label\na,0\nb,1\n", DataOptions.GUESS.withLabelNames(names))));
	}

	@Test
	void tabsByteOrderMarksAndLineBreaksInCellsAreRead() throws Exception {
		TextData data = read("\uFEFFtext\tlabel\n\"two\nlines\"\ta\none\tb\n");
		assertEquals("two\nlines", data.text(0));
		assertEquals(List.of(2L, 4L), List.of(data.line(0), data.line(1)));
	}

	@Test
	void textsWithoutLabelsAreReadWhereNoneAreNeeded() throws Exception {
		TextData data = read("text\nup\ndown\n", DataOptions.GUESS.withoutNeedOfLabels());
		assertEquals(TextData.NO_LABEL, data.label(0));
		TextData some = read("text,label\nup,a\ndown,\n", DataOptions.GUESS.withoutNeedOfLabels());
		assertEquals(List.of(0, TextData.NO_LABEL), List.of(some.label(0), some.label(1)));
	}

	@Test
	void jsonObjectsAreReadOneALine() throws Exception {
		TextData data = readFile("a.jsonl", """
				{"id": 7, "text": "up \\u00e9", "label": 1, "more": {"a": [1]}}

				{"text": "down", "label": "0"}
				""");
		assertEquals(List.of("0", "1"), data.classes());
		assertEquals("up \u00e9", data.text(0));
		assertEquals(List.of("7", "2"), List.of(data.key(0), data.key(1)));
		assertEquals(3, data.line(1));
		assertEquals(2, readFile("a.txt", "{\"text\": \"a\", \"label\": \"x\"}\n{\"text\": \"b\", \"label\": \"y\"}\n").size());
	}

	@Test
	void badJsonIsToldByItsLine() {
		for (String bad : List.of("{\"text\": ", "[1]", "nonsense")) {
			DataException e = assertThrows(DataException.class,
					() -> readFile("bad.jsonl", "{\"text\": \"a\", \"label\": \"x\"}\n" + bad + "\n"));
			assertEquals("BAD_JSON   2 0", told(e));
		}
	}

	@Test
	void missingColumnsAreToldWithThoseThatAreThere() {
		assertEquals("NO_COLUMN text, label nope 0 0", told(problem("text,label\na,b\n", DataOptions.GUESS.withText("nope"))));
		assertEquals("NO_COLUMN text, label nope 0 0",
				told(problem("text,label\na,b\n", DataOptions.GUESS.withLabel("nope"))));
		assertEquals("NO_TEXTS  a, b 0 0", told("a,b\n1,2\n3,4\n"));
		assertEquals("NO_LABELS  text, b 0 0", told("text,b\n" + LONG + ",2\n" + LONG + ",4\n"));
	}

	@Test
	void rowsOfAnotherWidthAreToldByTheirLine() {
		assertEquals("RAGGED  1 3 0", told("text,label\na,x\nb\nc,y\n"));
		assertEquals(Problem.UNCLOSED_QUOTE, problem("text,label\na,x\nb,y\nc,x\n\"d,y\n", DataOptions.GUESS).problem());
	}

	@Test
	void emptyLabelsAreToldByTheirLine() {
		assertEquals("EMPTY_LABEL label  4 0", told("text,label\n\"a\nb\",x\nc,\nd,y\n"));
	}

	@Test
	void oneClassIsNoneToLearn() {
		assertEquals("ONE_CLASS label x 0 0", told("text,label\na,x\nb,x\n"));
	}

	@Test
	void labelsThatTrainingNeverSawAreToldByTheirLine() {
		DataOptions options = DataOptions.GUESS.withClasses(List.of("x", "y"));
		assertEquals("UNSEEN_LABEL label z 3 0", told(problem("text,label\na,x\nb,z\n", options)));
	}

	@Test
	void aTestMayHaveOneClassOnly() throws Exception {
		TextData data = read("text,label\na,y\n", DataOptions.GUESS.withClasses(List.of("x", "y")));
		assertEquals(List.of("x", "y"), data.classes());
		assertEquals(1, data.label(0));
	}

	@Test
	void anIdThatComesTwiceIsToldByBothLines() {
		assertEquals("ID_TWICE id 5 4 2", told("id,text,label\n5,a,x\n6,b,y\n5,c,x\n"));
	}

	@Test
	void moreLabelsThanClassesCanBeAreTold() {
		StringBuilder text = new StringBuilder("text,label\n");
		for (int row = 0; row <= TextData.MOST_CLASSES; row++) {
			text.append("a,l").append(row).append('\n');
		}
		assertEquals("TOO_MANY_CLASSES label 1001 0 0", told(text.toString()));
	}

	@Test
	void timesAreReadAsTheyAreUsuallyWritten() {
		String expected = "2024-01-08T14:30";
		for (String text : List.of("2024-01-08 14:30", "2024-01-08T14:30:00", "2024-01-08T14:30:00Z",
				"2024-01-08 16:30:00+02:00", "Mon Jan 08 14:30:00 +0000 2024", "1704724200", "1704724200000")) {
			assertEquals(expected, TimeText.parse(text).orElseThrow().toString(), text);
		}
		assertEquals("2024-01-08T00:00", TimeText.parse("2024-01-08").orElseThrow().toString());
		assertEquals(Optional.empty(), TimeText.parse("soon"));
	}
}
