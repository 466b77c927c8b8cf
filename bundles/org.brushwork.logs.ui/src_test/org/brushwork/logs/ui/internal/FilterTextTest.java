package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterTextTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void inEnglish() {
		Locale.setDefault(Locale.US);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(before);
	}

	@Test
	void noFilterHasNoWords() {
		assertEquals("", words(EventFilter.ALL, ZoneOffset.UTC));
	}

	@Test
	void timesAreInTheZoneOfTheLog() {
		EventFilter filter = EventFilter.ALL.withTime(range("2015-05-17T22:00:00Z", "2015-05-18T22:00:00Z"));
		assertEquals("18 May 2015 00:00 – 19 May 2015 00:00", words(filter, ZoneOffset.ofHours(2)));
	}

	@Test
	void secondsAreSaidWhereTheyMatter() {
		EventFilter filter = EventFilter.ALL.withTime(range("2015-05-17T10:05:05Z", "2015-05-17T10:05:20Z"));
		assertEquals("17 May 2015 10:05:05 – 17 May 2015 10:05:20", words(filter, ZoneOffset.UTC));
	}

	@Test
	void severalFiltersFollowEachOther() {
		EventFilter filter = EventFilter.ALL.withTime(range("2015-05-17T10:00:00Z", "2015-05-17T11:00:00Z"))
				.withValues(Dimension.STATUS_CLASS, Set.of("client error")).withValues(Dimension.HOUR, Set.of("10"));
		assertEquals("17 May 2015 10:00 – 17 May 2015 11:00 · Hour: 10 · Status class: client error",
				words(filter, ZoneOffset.UTC));
	}

	@Test
	void rangesAndPatternsHaveWords() {
		EventFilter filter = EventFilter.ALL.with(Dimension.HOUR, new ValuePredicate.Between("09", "17"))
				.with(Dimension.PATH, new ValuePredicate.Matching("^/cart"));
		assertEquals("Hour: 09 – 17 · Path: like “^/cart”", words(filter, ZoneOffset.UTC));
	}

	@Test
	void aTextThatWasLookedForIsSaidAsItWasTyped() {
		for (String text : List.of("cart.do", "a\\Eb", "(?iu)", "\\Q")) {
			assertEquals("like “" + text + "”", FilterText.values(FilterText.containing(text)));
		}
	}

	@Test
	void aTextIsLookedForInAnyCaseAndIsNoPattern() {
		ValuePredicate cart = FilterText.containing("CART.d");
		assertTrue(cart.test(Dimension.PATH, "/my/cart.do"));
		assertFalse(cart.test(Dimension.PATH, "/my/cart-do"));
	}

	@Test
	void aParameterIsCalledByItsName() {
		EventFilter filter = EventFilter.ALL.withValues(Dimension.parameter("lang"), Set.of("de", "fr"));
		assertEquals("lang: de, fr", words(filter, ZoneOffset.UTC));
	}

	@Test
	void countsHaveThousands() {
		assertEquals("1,234,567", FilterText.number(1_234_567));
	}

	private static String words(EventFilter filter, ZoneOffset zone) {
		return FilterPart.of(filter, zone).stream().map(FilterPart::text).collect(Collectors.joining(" · "));
	}

	private static TimeRange range(String from, String to) {
		return new TimeRange(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
	}
}
