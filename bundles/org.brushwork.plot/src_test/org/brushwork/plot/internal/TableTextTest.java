package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.US);
	}

	@AfterEach
	void asItWas() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0 | 0", "-0.5 | -0.5", "1234567.25 | 1,234,567.25", "0.1 | 0.1",
			"0.0001 | 0.0001", "1e20 | 1.00000e+20", "2.5e-7 | 2.50000e-07", "0.123456789012 | 0.123456789012" })
	void numbersHaveTheDigitsThatTheyHave(double number, String text) {
		assertEquals(text, TableText.of(number));
	}

	@Test
	void whatIsNotANumberIsNothing() {
		assertEquals("", TableText.of(Double.NaN));
	}

	@Test
	void countsAreGroupedAndTextsStayTexts() {
		assertEquals("1,234", TableText.of(1234L));
		assertEquals("1234", TableText.of("1234"));
	}
}
