package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.brushwork.logs.ValuePredicate.Between;
import org.brushwork.logs.ValuePredicate.Matching;
import org.brushwork.logs.ValuePredicate.OneOf;
import org.junit.jupiter.api.Test;

class ValuePredicateTest {

	@Test
	void valuesAreCopiedSortedAndNeverNone() {
		Set<String> values = new HashSet<>(Set.of("b", "a"));
		OneOf some = new OneOf(values);
		values.clear();
		assertEquals(List.of("a", "b"), List.copyOf(some.values()));
		assertEquals(new OneOf(Set.of("a", "b")), some);
		assertEquals(new OneOf(Set.of("a", "b")).hashCode(), some.hashCode());
		assertThrows(UnsupportedOperationException.class, () -> some.values().clear());
		assertThrows(IllegalArgumentException.class, () -> new OneOf(Set.of()));
	}

	@Test
	void aRangeHasBothEnds() {
		Between range = new Between("400", "499");
		assertEquals(List.of("400", "404", "499"), List.of("399", "400", "404", "499", "500", "(none)").stream()
				.filter(value -> range.test(Dimension.STATUS, value)).toList());
	}

	@Test
	void aRangeOfWeekdaysAndClassesFollowsTheirOrder() {
		Between days = new Between("Friday", "Sunday");
		assertTrue(days.test(Dimension.WEEKDAY, "Saturday"));
		assertFalse(days.test(Dimension.WEEKDAY, "Monday"));
		Between classes = new Between("success", "client error");
		assertTrue(classes.test(Dimension.STATUS_CLASS, "redirect"));
		assertFalse(classes.test(Dimension.STATUS_CLASS, "server error"));
		assertFalse(new Between("success", "(none)").test(Dimension.STATUS_CLASS, "(none)"));
	}

	@Test
	void nothingIsBetweenReversedEnds() {
		assertFalse(new Between("12", "10").test(Dimension.HOUR, "11"));
		assertFalse(new Between("Sunday", "Monday").test(Dimension.WEEKDAY, "Monday"));
	}

	@Test
	void aPatternIsFoundAnywhereUnlessAnchored() {
		assertTrue(new Matching("art").test(Dimension.PATH, "/cart/1"));
		assertFalse(new Matching("^art").test(Dimension.PATH, "/cart/1"));
		assertTrue(new Matching("").test(Dimension.PATH, ""));
		assertThrows(PatternSyntaxException.class, () -> new Matching("("));
	}

	@Test
	void patternsAreEqualWhenTheyReadTheSame() {
		assertEquals(new Matching("a|b"), new Matching("a|b"));
		assertEquals(new Matching("a|b").hashCode(), new Matching("a|b").hashCode());
		assertNotEquals(new Matching("a|b"), new Matching("b|a"));
		assertEquals("a|b", new Matching("a|b").regex());
	}
}
