package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventFilterTest {

	private static final TimeRange RANGE = new TimeRange(1, 2);

	@Test
	void aNewFilterLeavesTheOldOneAlone() {
		EventFilter day = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2015-05-17"));
		assertTrue(EventFilter.ALL.isAll());
		assertFalse(day.isAll());
		assertEquals(Set.of("2015-05-17"), day.withTime(RANGE).values(Dimension.DAY));
		assertEquals(Optional.empty(), day.time());
	}

	@Test
	void noValuesAndNoTimeAreTheFilterForAll() {
		EventFilter filter = EventFilter.ALL.withTime(RANGE).withValues(Dimension.HOUR, Set.of("07"));
		EventFilter cleared = filter.withoutTime().withValues(Dimension.HOUR, Set.of());
		assertEquals(EventFilter.ALL, cleared);
		assertEquals(EventFilter.ALL.hashCode(), cleared.hashCode());
		assertTrue(cleared.isAll());
	}

	@Test
	void equalityIsThatOfTimeAndValues() {
		EventFilter one = EventFilter.ALL.withValues(Dimension.HOUR, Set.of("07", "08"));
		Set<String> hours = new HashSet<>(Set.of("08", "07"));
		EventFilter other = EventFilter.ALL.withValues(Dimension.HOUR, hours);
		hours.clear();
		assertEquals(one, other);
		assertEquals(one.hashCode(), other.hashCode());
		assertNotEquals(one, other.withTime(RANGE));
		assertNotEquals(one, EventFilter.ALL.withValues(Dimension.DAY, Set.of("07", "08")));
	}

	@Test
	void aRangeHoldsItsStartAndNotItsEnd() {
		assertTrue(RANGE.contains(1));
		assertFalse(RANGE.contains(2));
		assertFalse(RANGE.contains(0));
		assertThrows(IllegalArgumentException.class, () -> new TimeRange(2, 2));
	}

	@Test
	void keysAreFound() {
		assertEquals(Optional.of(Dimension.STATUS_CLASS), Dimension.ofKey("statusClass"));
		assertEquals(Optional.empty(), Dimension.ofKey("DAY"));
		assertEquals(Optional.of(StatusClass.NONE), StatusClass.ofKey("(none)"));
	}
}
