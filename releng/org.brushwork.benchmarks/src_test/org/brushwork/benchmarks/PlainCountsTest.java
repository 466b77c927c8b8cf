package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brushwork.benchmarks.PlainCounts.Field;
import org.junit.jupiter.api.Test;

class PlainCountsTest {

	@Test
	void eachFieldOfALineIsCounted() {
		PlainCounts counts = new PlainCounts();
		counts.add("10.0.0.1 - - [17/May/2015:09:05:03 +0000] "
				+ "\"GET /cart?a=b&productId=P-1&categoryId=mugs HTTP/1.1\" 404 120 "
				+ "\"https://a.example/x?y\" \"An Agent/1.0\"");
		counts.add("::1 - kim [18/May/2015:10:00:00 +0200] \"POST /cart HTTP/2.0\" 304 - \"-\" \"-\"");
		assertEquals(2, counts.events());
		assertEquals(120, counts.bytes());
		assertEquals(Map.of("2015-05-1709", 1L, "2015-05-1810", 1L), counts.of(Field.TIME));
		assertEquals(Map.of("2015-05-17", 1L, "2015-05-18", 1L), counts.of(Field.DAY));
		assertEquals(Map.of("09", 1L, "10", 1L), counts.of(Field.HOUR));
		assertEquals(Map.of("SUNDAY", 1L, "MONDAY", 1L), counts.of(Field.WEEKDAY));
		assertEquals(Map.of("4", 1L, "3", 1L), counts.of(Field.STATUS_CLASS));
		assertEquals(Map.of("404", 1L, "304", 1L), counts.of(Field.STATUS));
		assertEquals(Map.of("GET", 1L, "POST", 1L), counts.of(Field.METHOD));
		assertEquals(Map.of("mugs", 1L, "-", 1L), counts.of(Field.CATEGORY));
		assertEquals(Map.of("P-1", 1L, "-", 1L), counts.of(Field.PRODUCT));
		assertEquals(Map.of("/cart", 2L), counts.of(Field.PATH));
		assertEquals(Map.of("10.0.0.1", 1L, "::1", 1L), counts.of(Field.ADDRESS));
		assertEquals(Map.of("An Agent/1.0", 1L, "-", 1L), counts.of(Field.AGENT));
		assertEquals(Map.of("a.example", 1L, "-", 1L), counts.of(Field.REFERRER));
	}
}
