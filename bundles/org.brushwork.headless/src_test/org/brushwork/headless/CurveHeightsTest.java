package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.events.Runs;
import org.brushwork.train.run.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveHeightsTest {

	private final Path folder;

	CurveHeightsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aLossThatFallsByPowersOfTenFallsEvenly() throws Exception {
		CurveHeights heights = CurveHeights.of(curve("1", "0.1", "0.01"), 3);
		assertTrue(heights.logarithmic());
		assertEquals(heights.columns()[0] - heights.columns()[1], heights.columns()[1] - heights.columns()[2], 1e-9);
		assertEquals(0.01, heights.value(heights.least()), 1e-12);
		assertEquals(1, heights.value(heights.most()), 1e-12);
	}

	@Test
	void whatIsNotPositiveOrVariesLittleIsDrawnAsItIs() throws Exception {
		assertArrayEquals(new double[] { -1, 100, 1000 }, CurveHeights.of(curve("-1", "100", "1000"), 3).columns());
		assertFalse(CurveHeights.of(curve("1", "50", "99"), 3).logarithmic());
		assertFalse(CurveHeights.of(curve("0", "1", "1000"), 3).logarithmic());
	}

	private Curve curve(String... values) throws Exception {
		StringBuilder text = new StringBuilder("epoch,loss\n");
		for (int epoch = 0; epoch < values.length; epoch++) {
			text.append(epoch).append(',').append(values[epoch]).append('\n');
		}
		List<Curve> curves = Runs.open(Files.writeString(folder.resolve("log.csv"), text)).poll(Progress.NONE).curves();
		assertEquals(1, curves.size());
		return curves.getFirst();
	}
}
