package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
			names.sort(new NaturalOrder());
			assertEquals(ORDERED.stream().filter(name -> !name.equals("01") && !name.equals("1")).toList(),
					names.stream().filter(name -> !name.equals("01") && !name.equals("1")).toList());
		}
	}

	@Test
	void differentNamesAreNeverEqual() {
		assertNotEquals(0, new NaturalOrder().compare("log.01", "log.1"));
		assertEquals(0, new NaturalOrder().compare("log.1", "log.1"));
	}
}
