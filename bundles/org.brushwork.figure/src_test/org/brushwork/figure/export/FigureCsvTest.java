package org.brushwork.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.brushwork.figure.FigureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCsvTest {

	@Test
	void namesComeFirstAndEveryLineEndsWithCrLf() throws IOException {
		FigureTable table = new FigureTable(List.of("x", "y"), 2, row -> List.of((double) row, row + 0.5));
		assertEquals("x,y\r\n0,0.5\r\n1,1.5\r\n", csv(table));
	}

	@Test
	void aTableWithoutRowsIsItsNames() throws IOException {
		assertEquals("a,b\r\n", csv(new FigureTable(List.of("a", "b"), 0, row -> List.of())));
	}

	@Test
	void whatSeparatesIsQuotedAndQuotesAreDoubled() throws IOException {
		FigureTable table = new FigureTable(List.of("a,b", "plain"), 2,
				row -> row == 0 ? List.of("say \"no\"", "two\nlines") : List.of("", "\u00e4 \u6f22"));
		assertEquals("\"a,b\",plain\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n,\u00e4 \u6f22\r\n", csv(table));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 1e300, -4.9e-324, 1_700_000_000_123.0, 9_007_199_254_740_991.0, 1e17, 1 / 3.0,
			Double.NEGATIVE_INFINITY })
	void numbersAreReadBackAsTheyWere(double number) {
		assertEquals(number, Double.parseDouble(FigureCsv.cell(number)));
	}

	@Test
	void timesInMillisecondsHaveNoExponent() {
		assertEquals("1700000000123", FigureCsv.cell(1_700_000_000_123.0));
		assertEquals("-3", FigureCsv.cell(-3.0f));
		assertEquals("42", FigureCsv.cell(42L));
	}

	@Test
	void whatIsNotANumberIsAnEmptyCell() {
		assertEquals("", FigureCsv.cell(Double.NaN));
	}

	@Test
	void theLocaleDoesNotMatter() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("1234567.5", FigureCsv.cell(1_234_567.5));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static String csv(FigureTable table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FigureCsv.write(table, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
