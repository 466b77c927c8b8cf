package org.brushwork.train.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.junit.jupiter.api.Test;

class BlackScholesTest {

	/** Hull, Options, Futures and Other Derivatives, example in the chapter on the model: 4.76 and 0.81. */
	@Test
	void theExampleOfTheTextbookComesOut() {
		BlackScholes hull = new BlackScholes(42, 40, 0.5, 0.1, 0.2);
		assertEquals(4.76, hull.call(), 0.005);
		assertEquals(0.81, hull.put(), 0.005);
	}

	/** By scipy 1.10.1's norm.cdf. */
	@Test
	void moreDigitsAreThoseOfScipy() {
		assertEquals(4.759422392871532, new BlackScholes(42, 40, 0.5, 0.1, 0.2).call(), 1e-12);
		assertEquals(0.002995769268848217, new BlackScholes(100, 150, 0.25, 0.03, 0.25).call(), 1e-14);
		assertEquals(6.238159079182498e-08, new BlackScholes(100, 200, 0.25, 0.03, 0.25).call(), 1e-16);
	}

	@Test
	void callAndPutAreTheShareLessTheStrike() {
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 1_000; i++) {
			BlackScholes option = new BlackScholes(random.nextDouble(1, 200), random.nextDouble(1, 200),
					random.nextDouble(0, 3), random.nextDouble(-0.05, 0.2), random.nextDouble(0, 1));
			assertEquals(option.spot() - option.strike() * Math.exp(-option.rate() * option.years()),
					option.call() - option.put(), 1e-11);
		}
	}

	@Test
	void withoutTimeOrVolatilityNothingIsByChance() {
		assertEquals(2, new BlackScholes(42, 40, 0, 0.1, 0.2).call());
		assertEquals(0, new BlackScholes(40, 42, 0, 0.1, 0.2).call());
		assertEquals(42 - 40 * Math.exp(-0.05), new BlackScholes(42, 40, 0.5, 0.1, 0).call());
		assertEquals(0, new BlackScholes(42, 40, 0.5, 0.1, 0).put());
		assertEquals(42 - 40 * Math.exp(-0.05), new BlackScholes(42, 40, 0.5, 0.1, 1e-6).call(), 1e-12);
		assertEquals(2, new BlackScholes(42, 40, 1e-9, 0.1, 0.2).call(), 1e-8);
		assertEquals(42, new BlackScholes(42, 40, 0.5, 0.1, 100).call(), 1e-12);
	}

	@Test
	void whatIsNoOptionIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new BlackScholes(0, 1, 1, 0, 0.2));
		assertThrows(IllegalArgumentException.class, () -> new BlackScholes(1, 1, -1, 0, 0.2));
		assertThrows(IllegalArgumentException.class, () -> new BlackScholes(1, 1, 1, Double.NaN, 0.2));
		assertThrows(IllegalArgumentException.class, () -> new BlackScholes(1, 1, 1, 0, Double.NaN));
	}

	/** Ten thousand prices of somebody else's: their strike is S times moneyness, and the rate 0. */
	@Test
	void pricesOfOthersAreByTheSameFormula() throws Exception {
		String named = System.getenv("BRUSHWORK_DATA");
		Path file = Path.of(named == null ? "../../../shared/data" : named, "reg_bls_prices/bls_prices.csv");
		assumeTrue(Files.exists(file), "no " + file + "; set BRUSHWORK_DATA");
		Table table = CsvReader.read(file, Progress.NONE).table();
		for (int row = 0; row < table.rowCount(); row++) {
			double spot = value(table, "S", row);
			double price = new BlackScholes(spot, spot * value(table, "moneyness", row), value(table, "T", row), 0,
					value(table, "sigma", row)).call();
			// The inputs in the file have twelve digits.
			assertEquals(value(table, "price", row), price, 1e-9, "row " + row);
		}
		assertEquals(10_000, table.rowCount());
	}

	private static double value(Table table, String column, int row) {
		return ((NumberColumn) table.column(column).orElseThrow()).value(row);
	}
}
