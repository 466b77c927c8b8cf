package org.brushwork.logs.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogFiles;
import org.brushwork.logs.RandomLog;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.internal.LocalClock;
import org.brushwork.logs.internal.LogBlocks;
import org.brushwork.logs.internal.LogFile;
import org.brushwork.logs.internal.MemoryBudget;
import org.brushwork.logs.internal.store.EventColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCellsTest {

	private static final LocalDateTime START = LocalDateTime.of(2005, 4, 2, 10, 5, 3);

	private final Path folder;

	TimeCellsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private EventColumns columns(List<String> lines) throws Exception {
		try (LogFile file = LogFile.open(LogFiles.write(folder, String.join("\n", lines) + "\n"), Progress.NONE)) {
			LogBlocks blocks = new LogBlocks(List.of(file), List.of("productId", "categoryId"), 1 << 20, 1 << 20,
					new MemoryBudget(file.path(), Long.MAX_VALUE / 4, 1, 1), Progress.NONE, count -> {
					});
			blocks.read();
			return EventColumns.of(1, blocks, Progress.NONE);
		}
	}

	private static TimeBins bins(EventColumns columns) {
		return TimeBins.of(1_000 * columns.second(0), 1_000 * columns.second(columns.size() - 1), ZoneOffset.UTC);
	}

	@ParameterizedTest
	@CsvSource({ "1, +0000, UTC", "600, +0000, UTC", "100000, +0000, UTC", "100000, +0545, Asia/Kathmandu",
			"100000, -0330, America/St_Johns", "60000000, -0800, America/St_Johns" })
	void slotsAndCellsAreTheEventsOfOneBinAndOneHour(long seconds, String written, String zone) throws Exception {
		EventColumns columns = columns(new RandomLog(2_000, START, seconds, 3, List.of(written)).lines(new Random(1)));
		TimeBins bins = bins(columns);
		LocalClock clock = new LocalClock(Optional.of(ZoneId.of(zone)));
		TimeCells cells = new TimeCells(columns, bins,
				clock.steps(columns.second(0), columns.second(columns.size() - 1), new int[0]));
		assertEquals(0, cells.firstEvent(0));
		assertEquals(columns.size(), cells.firstEvent(cells.slots()));
		assertEquals(cells.cells(), cells.firstCell(cells.slots()));
		assertEquals(cells.slots(), cells.firstSlot(cells.bins()));
		assertEquals(bins.count(), cells.bins());
		int[] cellOf = new int[columns.comboCount()];
		for (int slot = 0; slot < cells.slots(); slot++) {
			int[] counts = new int[cells.cells()];
			cells.map(slot, cellOf);
			assertTrue(cells.firstEvent(slot) < cells.firstEvent(slot + 1));
			for (int event = cells.firstEvent(slot); event < cells.firstEvent(slot + 1); event++) {
				assertEquals(slot, cells.slotOf(event));
				assertEquals(bins.binOf(1_000 * columns.second(event)), cells.binOf(slot));
				assertEquals(localHour(clock, columns.second(event)), localHour(clock, cells.second(slot)));
				assertEquals(columns.combos()[event], cells.combo(cellOf[cells.combos()[event]]));
				counts[cellOf[columns.combos()[event]]]++;
			}
			IntStream.range(cells.firstCell(slot), cells.firstCell(slot + 1))
					.forEach(cell -> assertEquals(counts[cell], cells.counts()[cell]));
			assertEquals(IntStream.of(counts).sum(), cells.firstEvent(slot + 1) - cells.firstEvent(slot));
		}
		for (int bin = 0; bin < cells.bins(); bin++) {
			for (int slot = cells.firstSlot(bin); slot < cells.firstSlot(bin + 1); slot++) {
				assertEquals(bin, cells.binOf(slot));
			}
		}
	}

	private static long localHour(LocalClock clock, long second) {
		return Math.floorDiv(second + clock.offset(second, 0), 3_600);
	}

	@Test
	void aSecondWithVeryManyEventsIsSeveralSlots() throws Exception {
		EventColumns columns = columns(new RandomLog(140_000, START, 1, 1, List.of("+0000")).lines(new Random(2)));
		TimeCells cells = new TimeCells(columns, bins(columns), new int[] { 0 });
		assertEquals(3, cells.slots());
		assertEquals(140_000, IntStream.of(cells.counts()).sum());
		assertEquals(65_536, cells.firstEvent(1));
		assertEquals(cells.second(0), cells.second(2));
	}
}
