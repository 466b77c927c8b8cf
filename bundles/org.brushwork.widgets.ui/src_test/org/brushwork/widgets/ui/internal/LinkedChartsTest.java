package org.brushwork.widgets.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.plot.CategoryBar;
import org.junit.jupiter.api.Test;

class LinkedChartsTest {

	private static final NumberColumn N = new NumberColumn("n", new double[] { 1, 2, 3 });
	private static final NumberColumn M = new NumberColumn("m", new double[] { 4, 5, 6 });
	private static final TextColumn T = TextColumn.of("t", "a", "b", "a");
	private static final TextColumn U = TextColumn.of("u", "c", null, "c");

	@Test
	void numbersAreDrawnAgainstEachOtherInColoursOfTexts() {
		assertEquals(new LinkedCharts(1, 2, 0, 1, 0), LinkedCharts.of(Table.of(T, N, M)));
		assertEquals(new LinkedCharts(0, 1, -1, 0, 1), LinkedCharts.of(Table.of(N, M)));
	}

	@Test
	void withoutTwoColumnsOfNumbersThereAreNoPoints() {
		LinkedCharts texts = LinkedCharts.of(Table.of(T, U));
		assertFalse(texts.hasPoints());
		assertEquals(List.of(0, 1), List.of(texts.upper(), texts.lower()));
		LinkedCharts one = LinkedCharts.of(Table.of(N, T));
		assertFalse(one.hasPoints());
		assertEquals(List.of(0, 1), List.of(one.upper(), one.lower()));
		LinkedCharts alone = LinkedCharts.of(Table.of(N));
		assertEquals(List.of(0, -1), List.of(alone.upper(), alone.lower()));
	}

	@Test
	void textsOfWhichEachRowHasAnotherAreNoColours() {
		String[] names = { "a", "b", "c", "d", "e", "f", "g", "h", "i" };
		Table table = Table.of(TextColumn.of("name", names), new NumberColumn("n", new double[names.length]));
		assertEquals(-1, LinkedCharts.of(table).color());
	}

	@Test
	void barsCountAllRowsAndThoseSelected() {
		List<CategoryBar> bars = TextsPanel.bars(T, RowSelection.of(1, 2), Progress.NONE);
		assertEquals(List.of("a 2 1", "b 1 1"),
				bars.stream().map(bar -> bar.key() + " " + bar.all() + " " + bar.passing()).toList());
		assertEquals(List.of(2L, 1L),
				TextsPanel.bars(T, RowSelection.NONE, Progress.NONE).stream().map(CategoryBar::passing).toList());
	}

	@Test
	void aBarSelectsTheRowsThatHaveItsText() {
		assertEquals(RowSelection.of(0, 2), TextsPanel.rows(U, Set.of("c")));
		assertEquals(RowSelection.NONE, TextsPanel.rows(U, Set.of("d")));
	}

	@Test
	void theSampleIsWhatItsGeneratorMakes() throws Exception {
		Path file = Path.of("src/org/brushwork/widgets/ui/internal/leaves.csv");
		assertEquals(SampleLeaves.csv(), Files.readString(file), "write it anew: it is what SampleLeaves.csv() returns");
	}

	@Test
	void theSampleHasThreeTreesAndSomeLeavesThatWereNotWeighed() throws Exception {
		CsvTable csv = CsvReader.read(CsvSource.of("leaves", SampleLeaves.csv().getBytes(StandardCharsets.UTF_8)),
				CsvOptions.GUESS, Progress.NONE);
		assertEquals(240, csv.table().rowCount());
		assertEquals(0, csv.rejected().count());
		assertEquals(List.of("Alder", "Birch", "Hazel"), ((TextColumn) csv.table().column(0)).values());
		NumberColumn mass = (NumberColumn) csv.table().column("mass_mg").orElseThrow();
		long missing = java.util.Arrays.stream(mass.values()).filter(Double::isNaN).count();
		assertTrue(missing > 3 && missing < 30, String.valueOf(missing));
	}
}
