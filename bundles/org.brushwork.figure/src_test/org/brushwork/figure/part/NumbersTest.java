package org.brushwork.figure.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

	private final Numbers english = new Numbers(Locale.US);

	@Test
	void amountsAreWrittenAsALanguageDoes() {
		assertEquals("1,234,567", english.amount(1234567));
		assertEquals("0.125", english.amount(0.125));
		assertEquals("1.234,5", new Numbers(Locale.GERMANY).amount(1234.5));
	}

	@Test
	void largeAmountsAreShortWhereRoomIsLittle() {
		assertEquals("9,999", english.brief(9999));
		assertEquals("12.3K", english.brief(12345));
		assertEquals("1.2M", english.brief(1234567));
		assertEquals("0", english.brief(0));
	}

	@Test
	void smallSharesHaveTenths() {
		assertEquals("0%", english.percent(0));
		assertEquals("0.3%", english.percent(0.003));
		assertEquals("9.9%", english.percent(0.0994));
		assertEquals("10%", english.percent(0.0996));
		assertEquals("86%", english.percent(0.857));
	}
}
