package org.brushwork.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	private static final List<String> ORDERED = List.of("", "1", "01", "2", "10", "99999999999999999999",
			"100000000000000000000", "a", "a1", "a1b", "a2", "a2-3", "a2-20", "a10", "ab");

	@Test
	void numbersCountByTheirValueAndTheRestByItsLetters() {
		List<String> names = new ArrayList<>(ORDERED);
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(names, new Random(seed));
			names.sort(NaturalOrder.OF_CHARACTERS);
			assertEquals(ORDERED.stream().filter(name -> !name.equals("01") && !name.equals("1")).toList(),
					names.stream().filter(name -> !name.equals("01") && !name.equals("1")).toList());
		}
	}

	@Test
	void differentNamesAreNeverEqual() {
		assertNotEquals(0, NaturalOrder.OF_CHARACTERS.compare("log.01", "log.1"));
		assertEquals(0, NaturalOrder.OF_CHARACTERS.compare("log.1", "log.1"));
	}

	@Test
	void wordsAreInTheOrderOfALanguage() {
		NaturalOrder german = new NaturalOrder(Collator.getInstance(Locale.GERMANY));
		assertTrue(german.compare("\u00c4pfel", "Birnen") < 0);
		assertTrue(german.compare("v2", "v2.1") < 0);
		assertTrue(german.compare("7", "123456789012345678901234567890") < 0);
	}
}
