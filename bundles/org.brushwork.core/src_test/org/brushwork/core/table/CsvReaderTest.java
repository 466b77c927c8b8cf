package org.brushwork.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvException.Problem;
import org.brushwork.core.table.CsvOptions.Decimal;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.core.table.RejectedRow.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

	private static CsvTable read(String text) throws Exception {
		return read(text, CsvOptions.GUESS);
	}

	private static CsvTable read(String text, CsvOptions options) throws Exception {
		return read(text.getBytes(StandardCharsets.UTF_8), options);
	}

	private static CsvTable read(byte[] bytes, CsvOptions options) throws Exception {
		return CsvReader.read(CsvSource.of("test", bytes), options, Progress.NONE);
	}

	private static Problem problem(String text, CsvOptions options) {
		return assertThrows(CsvException.class, () -> read(text, options)).problem();
	}

	private static double[] numbers(CsvTable csv, int column) {
		return ((NumberColumn) csv.table().column(column)).values();
	}

	private static List<String> texts(CsvTable csv, int column) {
		TextColumn texts = (TextColumn) csv.table().column(column);
		List<String> all = new ArrayList<>();
		for (int row = 0; row < texts.size(); row++) {
			all.add(texts.text(row));
		}
		return all;
	}

	private static List<String> names(CsvTable csv) {
		return csv.table().columns().stream().map(Column::name).toList();
	}

	@Test
	void columnsOfNumbersAndOfTextsAreTold() throws Exception {
		CsvTable csv = read("name,height\nTulip,31.5\nRose,40\n");
		assertEquals(List.of("name", "height"), names(csv));
		assertEquals(List.of("Tulip", "Rose"), texts(csv, 0));
		assertArrayEquals(new double[] { 31.5, 40 }, numbers(csv, 1));
		assertEquals(RejectedRows.NONE, csv.rejected());
	}

	/** The examples of RFC 4180, section 2. */
	@Test
	void cellsInQuotesAreReadAsRfc4180Says() throws Exception {
		CsvTable csv = read("field_name,other\r\n\"aaa\",\"b \r\nbb\"\r\nzzz,\"b\"\"x,bb\"");
		assertEquals(List.of("aaa", "zzz"), texts(csv, 0));
		assertEquals(List.of("b \r\nbb", "b\"x,bb"), texts(csv, 1));
	}

	@Test
	void theSeparatorIsGuessed() throws Exception {
		for (char separator : CsvOptions.SEPARATORS.toCharArray()) {
			CsvTable csv = read("a,b,c\nx,1,2\ny,3,4\n".replace(',', separator));
			assertEquals(separator, csv.format().separator());
			assertEquals(List.of("a", "b", "c"), names(csv));
		}
	}

	@Test
	void theSeparatorThatIsAskedForIsTaken() throws Exception {
		CsvTable csv = read("a;b,c;d\n1;2,3;4\n", CsvOptions.GUESS.withSeparator(','));
		assertEquals(List.of("a;b", "c;d"), names(csv));
	}

	@Test
	void textWithCommasInOneColumnStaysOneColumn() throws Exception {
		CsvTable csv = read("text\nhello, world\nfine\ngood\nwell, well, well\n");
		assertEquals(List.of("hello, world", "fine", "good", "well, well, well"), texts(csv, 0));
	}

	@Test
	void semicolonFilesMayHaveDecimalCommas() throws Exception {
		CsvTable csv = read("1,5;2,5\n-3,25;1.234,5\n");
		assertTrue(csv.format().comma());
		assertArrayEquals(new double[] { 1.5, -3.25 }, numbers(csv, 0));
		assertArrayEquals(new double[] { 2.5, 1234.5 }, numbers(csv, 1));
	}

	@Test
	void semicolonFilesMayHaveDecimalPoints() throws Exception {
		CsvTable csv = read("1.5;2\n3.25;4\n");
		assertFalse(csv.format().comma());
		assertArrayEquals(new double[] { 1.5, 3.25 }, numbers(csv, 0));
	}

	@Test
	void theDecimalSignThatIsAskedForIsTaken() throws Exception {
		CsvTable csv = read("price;name\n1,234;x\n", CsvOptions.GUESS.withDecimal(Decimal.POINT));
		assertEquals(List.of("1,234"), texts(csv, 0));
	}

	@Test
	void withoutNamesColumnsAreLettered() throws Exception {
		CsvTable csv = read("1,2\n3,4\n");
		assertFalse(csv.format().header());
		assertEquals(List.of("A", "B"), names(csv));
		assertEquals("AA", ColumnNames.letters(26));
		assertEquals("AZ", ColumnNames.letters(51));
		assertEquals("BA", ColumnNames.letters(52));
	}

	@Test
	void namesMayBeAskedForOrNot() throws Exception {
		assertEquals(List.of("1", "2"), names(read("1,2\n3,4\n", CsvOptions.GUESS.withHeader(Header.FIRST_ROW))));
		assertEquals(List.of("a", "c"), texts(read("a,1\nc,2\n", CsvOptions.GUESS.withHeader(Header.NONE)), 0));
	}

	@Test
	void ofTextsTheFirstRowIsNamesUnlessOneComesAgain() throws Exception {
		assertTrue(read("colour,taste\nred,sweet\ngreen,sour\n").format().header());
		assertFalse(read("red,sweet\nred,sour\n").format().header());
	}

	@Test
	void emptyAndDoubleNamesAreMadeDifferent() throws Exception {
		assertEquals(List.of("x", "B", "x (2)", "x (3)"), names(read("x,,x,x\n1,2,3,4\n")));
	}

	@Test
	void namesOfRowsWithoutANameOverThemAreUnderstood() throws Exception {
		CsvTable csv = read("mpg,cyl\nMazda,21,6\nFiat,32.4,4\n");
		assertEquals(List.of("A", "mpg", "cyl"), names(csv));
	}

	@Test
	void missingValuesAreNoReasonForTexts() throws Exception {
		CsvTable csv = read("a,b\n1,x\n,NA\nNA,?\nNaN,null\n?,N/A\n null ,y\n2,z\n");
		assertArrayEquals(new double[] { 1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 2 },
				numbers(csv, 0));
		TextColumn b = (TextColumn) csv.table().column(1);
		assertEquals(List.of("x", "y", "z"), b.values());
		assertTrue(b.isMissing(1) && b.isMissing(2) && b.isMissing(3) && b.isMissing(4));
	}

	@Test
	void whatIsMissingCanBeSet() throws Exception {
		CsvTable csv = read("a\n-\n1\n", CsvOptions.GUESS.withMissing(Set.of("-")));
		assertArrayEquals(new double[] { Double.NaN, 1 }, numbers(csv, 0));
	}

	@Test
	void aTextFarBelowMakesAColumnOfTextsThatLosesNothing() throws Exception {
		StringBuilder text = new StringBuilder("id,value\n");
		for (int row = 0; row < 50_000; row++) {
			text.append(row).append(',').append(row).append(".50\n");
		}
		CsvTable csv = read(text + "50000,none of them\n");
		assertEquals("1.50", texts(csv, 1).get(1));
		assertEquals("none of them", texts(csv, 1).get(50_000));
		assertEquals(50_000, numbers(csv, 0)[50_000]);
	}

	@Test
	void whatWouldLoseDigitsIsText() throws Exception {
		CsvTable csv = read("zip,id,n\n01067,1234567890123456789,0\n80331,1,0.5\n");
		assertEquals(List.of("01067", "80331"), texts(csv, 0));
		assertEquals("1234567890123456789", texts(csv, 1).get(0));
		assertArrayEquals(new double[] { 0, 0.5 }, numbers(csv, 2));
	}

	@Test
	void numbersMayHaveSignsAndExponents() throws Exception {
		CsvTable csv = read("a\n+1\n-2.5e3\n.5\n1.\n1E-2\n-inf\nInfinity\n");
		assertArrayEquals(new double[] { 1, -2500, 0.5, 1, 0.01, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY },
				numbers(csv, 0));
	}

	@Test
	void javasOwnNotationsAreNoNumbers() throws Exception {
		assertEquals(List.of("1d", "0x1p3", "1f", ".", "-", "e5", "1e"),
				texts(read("v\n1d\n0x1p3\n1f\n.\n-\ne5\n1e\n"), 0));
	}

	@Test
	void rowsOfAnotherWidthAreToldByTheirLine() throws Exception {
		CsvTable csv = read("a,b\n\"x\ny\",1\n\nshort\nz,2\n\"p\nq\",3,4\nw,5\n");
		assertEquals(List.of("x\ny", "z", "w"), texts(csv, 0));
		assertEquals(new RejectedRows(2, List.of(new RejectedRow(5, Reason.TOO_FEW_CELLS, 1),
				new RejectedRow(7, Reason.TOO_MANY_CELLS, 3))), csv.rejected());
	}

	@Test
	void aQuoteWithoutAnEndKeepsTheRowsBefore() throws Exception {
		CsvTable csv = read("a,b\nx,1\ny,2\n\"z,3\nw,4\n");
		assertEquals(List.of("x", "y"), texts(csv, 0));
		assertEquals(List.of(new RejectedRow(4, Reason.UNCLOSED_QUOTE, 0)), csv.rejected().first());
	}

	@Test
	void quotesMayBeCharactersLikeAnyOther() throws Exception {
		CsvTable csv = read("size,n\n5\" pipe,1\n\"3,2\n", CsvOptions.GUESS.withoutQuotes());
		assertEquals(List.of("5\" pipe", "\"3"), texts(csv, 0));
	}

	@Test
	void byteOrderMarksAreNoPartOfTheFirstName() throws Exception {
		assertEquals("größe", names(read("\uFEFFgröße,n\nx,1\n")).getFirst());
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			CsvTable csv = read("\uFEFFgröße,n\nx,1\n".getBytes(charset), CsvOptions.GUESS);
			assertEquals("größe", names(csv).getFirst());
			assertEquals(charset, csv.format().charset());
		}
	}

	@Test
	void oldEncodingsAreReadAsWindows1252() throws Exception {
		CsvTable csv = read("straße;preis\nweg;5 €\n".getBytes(Charset.forName("windows-1252")), CsvOptions.GUESS);
		assertEquals(List.of("straße", "preis"), names(csv));
		assertEquals(List.of("5 €"), texts(csv, 1));
	}

	@Test
	void anUmlautFarBelowIsReadAsWell() throws Exception {
		String text = "name,n\n" + "abcdefgh,1\n".repeat(40_000) + "Müller,2\n";
		assertEquals("Müller", texts(read(text.getBytes(StandardCharsets.ISO_8859_1), CsvOptions.GUESS), 0).getLast());
		assertEquals("Müller", texts(read(text), 0).getLast());
	}

	@Test
	void anEncodingThatIsAskedForHasToFit() {
		byte[] latin = "n\u00e4me\n1\n".getBytes(StandardCharsets.ISO_8859_1);
		CsvOptions utf8 = CsvOptions.GUESS.withCharset(StandardCharsets.UTF_8);
		assertEquals(Problem.ENCODING, assertThrows(CsvException.class, () -> read(latin, utf8)).problem());
	}

	@Test
	void filesWithoutRowsAreEmpty() {
		assertEquals(Problem.EMPTY, problem("", CsvOptions.GUESS));
		assertEquals(Problem.EMPTY, problem("\n\n  \n", CsvOptions.GUESS.withHeader(Header.FIRST_ROW)));
		assertEquals(Problem.EMPTY, problem("a,b\n", CsvOptions.GUESS.withHeader(Header.FIRST_ROW)));
	}

	@Test
	void whatIsNotTextIsRefused() {
		assertEquals(Problem.BINARY, problem("PK\3\4\0\0\0\0", CsvOptions.GUESS));
	}

	@Test
	void tablesThatTakeTooMuchMemoryAreRefused() {
		String text = "n,t\n" + "1,x\n".repeat(20_000);
		assertEquals(Problem.TOO_LARGE, problem(text, CsvOptions.GUESS.withMemory(100_000)));
	}

	@Test
	void filesThatAreNoneAreTold(@TempDir Path folder) {
		assertEquals(Problem.MISSING, problem(folder.resolve("none.csv")));
		assertEquals(Problem.DIRECTORY, problem(folder));
	}

	private static Problem problem(Path file) {
		return assertThrows(CsvException.class, () -> CsvReader.read(file, Progress.NONE)).problem();
	}

	@Test
	void aCancelledReadingEnds() {
		Progress cancelled = new Progress() {
			private int asked;

			@Override
			public void report(long done, long total) {
				assertTrue(done <= total);
			}

			@Override
			public boolean isCancelled() {
				return asked++ > 2;
			}
		};
		byte[] bytes = "1,2\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
		assertThrows(CancelledException.class,
				() -> CsvReader.read(CsvSource.of("test", bytes), CsvOptions.GUESS, cancelled));
	}

	@Test
	void whatAWriterWroteIsReadBack() throws Exception {
		Random random = new Random(7);
		String alphabet = "ab,;\t|\"\n\r ä";
		StringBuilder csv = new StringBuilder("first,second,number\r\n");
		List<String> first = new ArrayList<>();
		double[] numbers = new double[2_000];
		for (int row = 0; row < numbers.length; row++) {
			StringBuilder cell = new StringBuilder("x");
			for (int i = random.nextInt(6); i > 0; i--) {
				cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			first.add(cell + "y");
			numbers[row] = random.nextGaussian() * 1e3;
			csv.append(quoted(first.get(row))).append(",\"\",").append(numbers[row]).append("\r\n");
		}
		CsvTable read = read(csv.toString());
		assertEquals(first, texts(read, 0));
		assertTrue(((TextColumn) read.table().column(1)).values().isEmpty());
		assertArrayEquals(numbers, numbers(read, 2));
	}

	private static String quoted(String cell) {
		return '"' + cell.replace("\"", "\"\"") + '"';
	}

	@Test
	void aFileIsReadFromItsPath(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), "a\n1\n2\n");
		assertArrayEquals(new double[] { 1, 2 }, numbers(CsvReader.read(file, Progress.NONE), 0));
	}

	@Test
	void aColumnMayBeKeptAsTextsThoughItsCellsAreNumbers() throws Exception {
		CsvTable csv = read("code,size\n007,1\n1.50,2\n", CsvOptions.GUESS.withTexts(Set.of("code")));
		assertEquals(List.of("007", "1.50"), texts(csv, 0));
		assertArrayEquals(new double[] { 1, 2 }, numbers(csv, 1));
	}
}
