package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Set;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.ValuePredicate;
import org.junit.jupiter.api.Test;

class WeekHoursTest {

	@Test
	void oneCellIsOneWeekdayAndOneHour() {
		EventFilter filter = WeekHours.with(EventFilter.ALL, RowSelection.of(24 * 2 + 9));
		assertEquals(Set.of("Wednesday"), filter.values(Dimension.WEEKDAY));
		assertEquals(Set.of("09"), filter.values(Dimension.HOUR));
		assertEquals(RowSelection.of(24 * 2 + 9), WeekHours.cells(filter));
	}

	@Test
	void cellsStandForAllOfTheirRowsAndColumns() {
		EventFilter filter = WeekHours.with(EventFilter.ALL, RowSelection.of(0, 24 + 1));
		assertEquals(RowSelection.of(0, 1, 24, 25), WeekHours.cells(filter));
	}

	@Test
	void aWholeRowSaysNothingOfHours() {
		BitSet monday = new BitSet();
		monday.set(0, 24);
		EventFilter filter = WeekHours.with(EventFilter.ALL, RowSelection.of(monday));
		assertEquals(Set.of(Dimension.WEEKDAY), filter.predicates().keySet());
		assertEquals(RowSelection.of(monday), WeekHours.cells(filter));
	}

	@Test
	void noCellIsNoFilterAndOtherFiltersStay() {
		EventFilter before = EventFilter.ALL.withValues(Dimension.HOUR, Set.of("03"))
				.withValues(Dimension.STATUS, Set.of("503"));
		EventFilter filter = WeekHours.with(before, RowSelection.NONE);
		assertEquals(EventFilter.ALL.withValues(Dimension.STATUS, Set.of("503")), filter);
		assertTrue(WeekHours.cells(filter).isEmpty());
	}

	@Test
	void aRangeOfHoursIsShownToo() {
		EventFilter filter = EventFilter.ALL.with(Dimension.HOUR, new ValuePredicate.Between("22", "23"));
		assertEquals(14, WeekHours.cells(filter).rows().count());
		assertTrue(WeekHours.cells(filter).rows().allMatch(cell -> cell % 24 >= 22));
	}
}
