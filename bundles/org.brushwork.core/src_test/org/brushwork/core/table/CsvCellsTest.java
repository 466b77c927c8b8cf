package org.brushwork.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvOptions.Header;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

	private static final CsvOptions OPTIONS = CsvOptions.GUESS.withHeader(Header.FIRST_ROW).withSeparator(',')
			.withMissing(Set.of(""));

	private static CsvTable read(byte[] bytes, CsvOptions options) throws Exception {
		return CsvReader.read(CsvSource.of("test", bytes), options, Progress.NONE);
	}

	private static CsvCells cells(String text) throws Exception {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new CsvCells(bytes, read(bytes, OPTIONS), true);
	}

	private static void assertAsRead(String text, CsvOptions options, Charset charset) throws Exception {
		byte[] bytes = text.getBytes(charset);
		CsvTable csv = read(bytes, options);
		CsvCells cells = new CsvCells(bytes, csv, true);
		for (int row = 0; row < csv.table().rowCount(); row++) {
			assertTrue(cells.next(), text);
			assertEquals(row, cells.row());
			for (int column = 0; column < csv.table().columns().size(); column++) {
				assertEquals(((TextColumn) csv.table().column(column)).text(row).strip(), cells.text(column).strip(),
						text);
			}
		}
		assertFalse(cells.next(), text);
	}

	@Test
	void rowsStandOnTheLinesTheyBeginIn() throws Exception {
		CsvCells cells = cells("a,b\n\n\"x\r\ny\",1\nragged\r\nz,\"2\n\"\n\n\nlast,3");
		List<Long> lines = new ArrayList<>();
		while (cells.next()) {
			lines.add(cells.line());
		}
		assertEquals(List.of(3L, 6L, 10L), lines);
	}

	@Test
	void aCellIsWithItsQuotesAndWithoutBlanksAroundIt() throws Exception {
		String text = "a,b\n  \"x, \"\"y\"\"\" , z \n";
		CsvCells cells = cells(text);
		assertTrue(cells.next());
		assertEquals("\"x, \"\"y\"\"\"", text.substring(cells.start(0), cells.end(0)));
		assertEquals("x, \"y\"", cells.text(0));
		assertEquals("z", text.substring(cells.start(1), cells.end(1)));
		assertEquals(text.substring(4), text.substring(cells.rowStart(), cells.rowEnd()));
	}

	@Test
	void aLineIsFoundByItsRow() throws Exception {
		byte[] bytes = "a,b\nx,1\n\ny,2\n".getBytes(StandardCharsets.UTF_8);
		CsvSource source = CsvSource.of("test", bytes);
		CsvTable csv = CsvReader.read(source, OPTIONS, Progress.NONE);
		assertEquals(4, CsvLines.of(source, OPTIONS, csv, 1));
		assertEquals(0, CsvLines.of(source, OPTIONS, csv, 2));
	}

	@Test
	void cellsAreThoseThatTheReaderReads() throws Exception {
		Random random = new Random(7);
		String[] parts = { "a", "b c", "\u00e9\u20ac", "\"", "\"\"", ",", "\n", "\r\n", " ", "\t", "x,\"q\"", "\"l\nm\"," };
		for (int round = 0; round < 3_000; round++) {
			StringBuilder text = new StringBuilder("one,two\nx,y\n");
			int length = random.nextInt(14);
			for (int part = 0; part < length; part++) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			if (isClosed(text.toString())) {
				assertAsRead(text.toString(), OPTIONS, StandardCharsets.UTF_8);
			}
		}
	}

	/** Whether no quote is left open: then the reader stops, and there is nothing to compare. */
	private static boolean isClosed(String text) throws Exception {
		return read(text.getBytes(StandardCharsets.UTF_8), OPTIONS).rejected().first().stream()
				.noneMatch(row -> row.reason() == RejectedRow.Reason.UNCLOSED_QUOTE);
	}

	@Test
	void otherEncodingsAndAByteOrderMarkAreKnown() throws Exception {
		String text = "\uFEFFone,two\nx,\"y\u20ac,\n\"\n\u20ac\u0101\u0a0d,z\n";
		assertAsRead(text, OPTIONS, StandardCharsets.UTF_8);
		assertAsRead(text, OPTIONS, StandardCharsets.UTF_16LE);
		assertAsRead(text, OPTIONS, StandardCharsets.UTF_16BE);
		assertAsRead("one,two\n\u00e9,\u00ff\n", OPTIONS.withCharset(StandardCharsets.ISO_8859_1),
				StandardCharsets.ISO_8859_1);
	}
}
