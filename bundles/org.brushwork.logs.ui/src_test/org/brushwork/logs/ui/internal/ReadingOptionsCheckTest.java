package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.brushwork.logs.LogOptions;
import org.junit.jupiter.api.Test;

/** What may be written on the preference page. */
class ReadingOptionsCheckTest {

	private static ReadingOptionsCheck names(String product, String category, String further) {
		return new ReadingOptionsCheck(product, category, further, Optional.empty());
	}

	private static ReadingOptionsCheck zone(String name) {
		return new ReadingOptionsCheck("productId", "categoryId", "", Optional.of(name));
	}

	private static void assertProblem(String start, ReadingOptionsCheck check) {
		String problem = check.problem().orElse("none");
		assertTrue(problem.startsWith(start), problem);
	}

	@Test
	void theDefaultsAreRight() {
		ReadingOptionsCheck check = names("productId", "categoryId", "");
		assertEquals(Optional.empty(), check.problem());
		assertEquals(LogOptions.DEFAULT, check.options());
	}

	@Test
	void furtherNamesStandBetweenCommasWithSpacesAsOneLikes() {
		ReadingOptionsCheck check = names("p", "c", " JSESSIONID ,itemId,, q ");
		assertEquals(Optional.empty(), check.problem());
		assertEquals(List.of("JSESSIONID", "itemId", "q"), check.options().furtherParameters());
	}

	@Test
	void aZoneIsARegionOrAnOffset() {
		assertEquals(Optional.empty(), zone("Europe/Berlin").problem());
		assertEquals(Optional.of(ZoneId.of("+02:00")), zone("+02:00").options().zone());
		assertProblem("\u201cMiddle-earth\u201d is no time zone", zone("Middle-earth"));
		assertProblem("\u201c\u201d is no time zone", zone(""));
	}

	@Test
	void productAndCategoryMustBeNamed() {
		assertProblem("Write the name of the URL parameter that tells the product", names("", "c", ""));
		assertProblem("Write the name of the URL parameter that tells the category", names("p", "", ""));
	}

	@Test
	void noFurtherNameIsWrittenTwice() {
		assertProblem("\u201cq\u201d is among the further parameters twice", names("p", "c", "q, r, q"));
	}

	@Test
	void whatSeparatesParametersIsInNoName() {
		assertProblem("\u201ca=1\u201d cannot be the name", names("a=1", "c", ""));
		assertProblem("\u201cb&c\u201d cannot be the name", names("p", "b&c", ""));
		assertProblem("\u201cd e\u201d cannot be the name", names("p", "c", "d e"));
	}
}
