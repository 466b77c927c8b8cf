package org.brushwork.train.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.PreparedData;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionPricesTest {

	private final Path folder;

	OptionPricesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private Table written(PriceSpec spec) throws Exception {
		OptionPrices.write(spec, folder, Progress.NONE);
		return CsvReader.read(folder.resolve(OptionPrices.PRICES), Progress.NONE).table();
	}

	private static double[] column(Table table, String name) {
		return ((NumberColumn) table.column(name).orElseThrow()).values();
	}

	@Test
	void everyPriceIsThatOfTheFormula() throws Exception {
		Table table = written(new PriceSpec(500, 3));
		assertEquals(List.of("price", "S", "T", "sigma", "moneyness"),
				table.columns().stream().map(Column::name).toList());
		assertEquals(500, table.rowCount());
		for (int row = 0; row < 500; row++) {
			double spot = column(table, "S")[row];
			assertEquals(new BlackScholes(spot, spot * column(table, "moneyness")[row], column(table, "T")[row], 0,
					column(table, "sigma")[row]).call(), column(table, "price")[row], 5.1e-7);
		}
	}

	/** The mean of the price and its standard error are by Gauss-Legendre rules of numpy over the ranges. */
	@Test
	void inputsAreSpreadEvenly() throws Exception {
		Table table = written(PriceSpec.DEFAULT);
		assertRange(column(table, "S"), 70, 130);
		assertRange(column(table, "T"), 0.01, 2);
		assertRange(column(table, "sigma"), 0.01, 0.6);
		assertRange(column(table, "moneyness"), 0.2, 2);
		assertEquals(21.174758500988183, Arrays.stream(column(table, "price")).average().orElseThrow(), 4 * 0.2467);
	}

	private static void assertRange(double[] values, double least, double most) {
		double width = most - least;
		assertEquals(least, Arrays.stream(values).min().orElseThrow(), width / 1_000);
		assertEquals(most, Arrays.stream(values).max().orElseThrow(), width / 1_000);
		// Four standard errors of the mean of ten thousand.
		assertEquals((least + most) / 2, Arrays.stream(values).average().orElseThrow(), width * 4 * 0.2887 / 100);
	}

	@Test
	void theSameSeedGivesTheSameAndAnotherAnother() throws Exception {
		double[] first = column(written(new PriceSpec(100, 1)), "price");
		assertArrayEquals(first, column(written(new PriceSpec(100, 1)), "price"));
		assertFalse(Arrays.equals(first, column(written(new PriceSpec(100, 2)), "price")));
		assertEquals(2, NetworkFile.read(folder.resolve(OptionPrices.NETWORK)).network().training().seed());
	}

	@Test
	void theNetworkLearnsFromTheFileBesideIt() throws Exception {
		written(new PriceSpec(1_000, 1));
		Network network = NetworkFile.read(folder.resolve(OptionPrices.NETWORK)).network();
		assertEquals(OptionPrices.network(1), network);
		PreparedData prepared = DataPreparation.read(network.data(), folder, Progress.NONE);
		assertEquals(Task.REGRESSION, prepared.data().task());
		assertEquals(OptionPrices.INPUTS, prepared.data().inputs());
		assertEquals(600, prepared.data().training().size());
	}

	@Test
	void noPriceIsBelowWhatTheOptionIsWorthAtOnce() throws Exception {
		Table table = written(new PriceSpec(2_000, 9));
		for (int row = 0; row < table.rowCount(); row++) {
			double spot = column(table, "S")[row];
			assertTrue(column(table, "price")[row] >= spot * (1 - column(table, "moneyness")[row]) - 1e-6);
		}
	}

	@Test
	void whatNobodyWaitsForLeavesNothing() throws Exception {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class, () -> OptionPrices.write(PriceSpec.DEFAULT, folder, cancelled));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
		assertThrows(IllegalArgumentException.class, () -> new PriceSpec(0, 1));
	}
}
