package org.brushwork.ui.interact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberTextTest {

	private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(Locale.Category.FORMAT, before);
	}

	private static Optional<Double> read(String text) {
		return NumberText.parse(text).map(BigDecimal::doubleValue);
	}

	@Test
	void aPointIsReadEverywhereAndACommaWhereItIsTheDecimalSign() {
		assertEquals(Optional.of(1.5), read(" 1.5 "));
		assertEquals(Optional.empty(), read("1,5"));
		Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
		assertEquals(Optional.of(1.5), read("1,5"));
		assertEquals(Optional.of(1.5), read("1.5"));
		assertEquals("-0,50", NumberText.format(-0.5, 2));
		assertEquals(Optional.of(-0.5), read(NumberText.format(-0.5, 2)));
	}

	@Test
	void whatJavaCallsANumberButPeopleDoNotIsNone() {
		for (String text : List.of("", " ", "abc", "1d", "0x10", "NaN", "Infinity", "1.2.3", "1 000", "--1", "1e")) {
			assertEquals(Optional.empty(), read(text), text);
		}
	}

	@Test
	void signsExponentsAndOtherDigitsAreRead() {
		assertEquals(Optional.of(-3.0), read("\u22123"));
		assertEquals(Optional.of(-3.0), read("-3"));
		assertEquals(Optional.of(3.0), read("+3"));
		assertEquals(Optional.of(0.00012), read("1.2e-4"));
		assertEquals(Optional.of(12.0), read("\u0661\u0662"));
	}

	@Test
	void aNumberIsShownWithThePlacesOfItsStepsAndMoreIfItHasMore() {
		assertEquals("1.0", NumberText.format(1.0, 1));
		assertEquals("1", NumberText.format(1.0, 0));
		assertEquals("0.125", NumberText.format(0.125, 1));
		assertEquals("1000000", NumberText.format(1e6, 0));
		assertEquals("1.0E-7", NumberText.format(1e-7, 2));
		assertEquals("100", NumberText.format(100, 0));
		assertEquals("0.0", NumberText.format(-0.0, 1));
	}

	@Test
	void everyNumberIsReadAsItself() {
		Random random = new Random(4);
		for (int i = 0; i < 10_000; i++) {
			double number = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(number)) {
				assertEquals(Optional.of(number), read(NumberText.format(number, i % 4)));
			}
		}
	}
}
