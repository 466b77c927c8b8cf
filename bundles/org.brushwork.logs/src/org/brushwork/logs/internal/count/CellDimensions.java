package org.brushwork.logs.internal.count;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brushwork.logs.AgentFamily;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.StatusClass;
import org.brushwork.logs.internal.HourNames;
import org.brushwork.logs.internal.LocalClock;
import org.brushwork.logs.internal.StatusNames;
import org.brushwork.logs.internal.WeekdayNames;
import org.brushwork.logs.internal.store.EventColumns;

/** Makes the dimensions that are the same for all events of a cell. */
final class CellDimensions {

	/** The index of {@link Dimension#HOUR}. */
	static final int HOUR = 1;
	/** The index of {@link Dimension#WEEKDAY}. */
	static final int WEEKDAY = 2;

	private final EventColumns columns;
	private final TimeCells cells;
	private final LocalClock clock;

	private CellDimensions(EventColumns columns, TimeCells cells, LocalClock clock) {
		this.columns = columns;
		this.cells = cells;
		this.clock = clock;
	}

	/** All of them, in their natural order. */
	static List<CellDimension> of(EventColumns columns, TimeCells cells, LocalClock clock) {
		CellDimensions made = new CellDimensions(columns, cells, clock);
		long[] local = made.localSeconds();
		List<String> families = Stream.of(AgentFamily.values()).map(AgentFamily::key).sorted().toList();
		int[] family = Stream.of(AgentFamily.values()).mapToInt(agent -> families.indexOf(agent.key())).toArray();
		List<String> methods = IntStream.range(0, columns.methods().size()).mapToObj(columns.methods()::value).toList();
		return List.of(
				made.occurring(Dimension.DAY, cell -> LocalClock.day(local[cell]),
						day -> LocalDate.ofEpochDay(day).toString()),
				made.all(Dimension.HOUR, cell -> LocalClock.hour(local[cell]), HourNames.ALL),
				made.all(Dimension.WEEKDAY, cell -> LocalClock.weekday(LocalClock.day(local[cell])), WeekdayNames.ALL),
				made.occurring(Dimension.STATUS_CLASS, cell -> StatusClass.of(made.status(cell)).ordinal(),
						ordinal -> StatusClass.values()[ordinal].key()),
				made.occurring(Dimension.STATUS, made::status, StatusNames::of),
				made.all(Dimension.METHOD, cell -> columns.method(cells.combo(cell)), methods),
				made.all(Dimension.AGENT, cell -> family[columns.agent(cells.combo(cell))], families));
	}

	private int status(int cell) {
		return columns.status(cells.combo(cell));
	}

	/** The local time at which the slot of each cell starts. */
	private long[] localSeconds() {
		long[] local = new long[cells.cells()];
		for (int slot = 0; slot < cells.slots(); slot++) {
			long second = cells.second(slot);
			for (int cell = cells.firstCell(slot); cell < cells.firstCell(slot + 1); cell++) {
				local[cell] = second + clock.offset(second, columns.offset(cells.combo(cell)));
			}
		}
		return local;
	}

	/** All values of a list, whether they occur or not. */
	private CellDimension all(Dimension dimension, IntUnaryOperator number, List<String> values) {
		char[] codes = new char[cells.cells()];
		for (int cell = 0; cell < codes.length; cell++) {
			codes[cell] = (char) number.applyAsInt(cell);
		}
		return CellDimension.of(dimension, values, codes, cells);
	}

	/** The values that occur, in the order of their numbers. */
	private CellDimension occurring(Dimension dimension, IntUnaryOperator number, IntFunction<String> name) {
		int[] distinct = IntStream.range(0, cells.cells()).map(number).distinct().sorted().toArray();
		return all(dimension, cell -> Arrays.binarySearch(distinct, number.applyAsInt(cell)),
				IntStream.of(distinct).mapToObj(name).toList());
	}
}
