package org.brushwork.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.RejectedRow.Reason;
import org.junit.jupiter.api.Test;

/** Files that other people wrote, against what Python's own reader counts and sums up in them. */
class RealTablesTest {

	private static CsvTable read(String file) throws Exception {
		Path path = dataFolder().resolve(file);
		assumeTrue(Files.exists(path), "no " + path + "; set BRUSHWORK_DATA");
		return CsvReader.read(path, Progress.NONE);
	}

	private static Path dataFolder() {
		String named = System.getenv("BRUSHWORK_DATA");
		if (named != null) {
			return Path.of(named);
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder.getParent() != null && !Files.isDirectory(folder.resolveSibling("shared/data"))) {
			folder = folder.getParent();
		}
		return folder.resolveSibling("shared/data");
	}

	private static double sum(CsvTable csv, int column) {
		return Arrays.stream(((NumberColumn) csv.table().column(column)).values()).sum();
	}

	@Test
	void tweetsWithLineBreaksAreOneRowEach() throws Exception {
		CsvTable csv = read("tweets_fin_zeroshot/sent_train.csv");
		assertEquals(9_543, csv.table().rowCount());
		assertEquals(0, csv.rejected().count());
		NumberColumn label = (NumberColumn) csv.table().column("label").orElseThrow();
		assertEquals(1_442, Arrays.stream(label.values()).filter(value -> value == 0).count());
		assertEquals(6_178, Arrays.stream(label.values()).filter(value -> value == 2).count());
	}

	@Test
	void namesLaidOutByBlanksAreFoundOverTabs() throws Exception {
		CsvTable csv = read("reg_airfoil/airfoil_self_noise.dat");
		assertEquals(List.of("Frequency", "Attack", "Chord", "Velocity", "Thickness", "Decibels"),
				csv.table().columns().stream().map(Column::name).toList());
		assertEquals(1_503, csv.table().rowCount());
		assertEquals(187_628.422, sum(csv, 5), 1e-6);
	}

	@Test
	void aLineAboutTheFileIsNoRow() throws Exception {
		CsvTable csv = read("cls_sklearn_bundled/breast_cancer.csv");
		assertEquals(569, csv.table().rowCount());
		assertEquals(31, csv.table().numbers().size());
		assertEquals(List.of(new RejectedRow(1, Reason.TOO_FEW_CELLS, 4)), csv.rejected().first());
	}

	@Test
	void pricesAreNumbers() throws Exception {
		CsvTable csv = read("reg_bls_prices/bls_prices.csv");
		assertEquals(10_000, csv.table().rowCount());
		assertTrue(csv.format().header());
		assertEquals(208_588.1282351263, sum(csv, 0), 1e-6);
	}
}
