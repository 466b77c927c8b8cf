package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Distribution;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRunTest {

	private static final int CURVES = 10;
	private static final int MOST_MILLIS = 3_000; // 1 s is demanded of a quiet machine

	private final Path folder;
	private final Random random = new Random(2);

	LargeRunTest(@TempDir Path parent) throws IOException {
		folder = RunFolder.create(parent, "large", RunWriterTest.INFO);
	}

	@Test
	void aMillionStepsOfTenCurvesOpenAtOnce() throws Exception {
		int batch = 50;
		List<String> names = new ArrayList<>();
		for (int curve = 0; curve < CURVES; curve++) {
			names.add("curve " + curve);
		}
		double[] values = random.doubles(batch * CURVES).toArray();
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(new Curves(names, List.of()));
			for (int step = 0; step < 1_000_000; step += batch) {
				values[3] = step;
				writer.append(new Steps(step, CURVES, values));
			}
		}
		long start = System.nanoTime();
		try (RunFolderSource source = new RunFolderSource(folder)) {
			RunSnapshot snapshot = source.poll(Progress.NONE);
			long millis = (System.nanoTime() - start) / 1_000_000;
			Curve curve = snapshot.curve("curve 3", Curve.Each.STEP).orElseThrow();
			assertEquals(1_000_000, curve.size());
			assertEquals(777_750, curve.values().get(777_750));
			assertTrue(millis < MOST_MILLIS, () -> "ms: " + millis);
			start = System.nanoTime();
			source.poll(Progress.NONE);
			long again = (System.nanoTime() - start) / 1_000;
			assertTrue(again < 20_000, () -> "microseconds for nothing new: " + again);
		}
	}

	/** 1,000 epochs of a 4-100-60-30-10-1 network, all seven things of its five layers, and 2,000 rows predicted. */
	@Test
	void aThousandEpochsWithEverythingTakeLessThanTheyMay() throws Exception {
		int[] sizes = { 400, 6000, 1800, 300, 10 };
		float[] values = new float[6000];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		Measured[] things = Measured.values();
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(new Curves(List.of("loss"), List.of("loss", "val_loss")));
			for (int epoch = 0; epoch < 1000; epoch++) {
				values[epoch] += 1;
				for (int layer = 0; layer < sizes.length; layer++) {
					Histogram histogram = Histogram.of(values, 0, sizes[layer], 60);
					for (int thing = 0; thing < things.length - 1; thing++) {
						writer.append(new Distribution(epoch, epoch, layer, things[thing], histogram));
					}
				}
				writer.append(new Predicted(epoch, epoch, new float[2000]));
				writer.append(new EpochDone(epoch, epoch, 0, new double[2], 1, 1));
			}
		}
		long bytes = Files.size(folder.resolve(RunFolder.RECORDS));
		assertTrue(bytes < 20_000_000, () -> "bytes: " + bytes);
		try (RunFolderSource source = new RunFolderSource(folder)) {
			RunSnapshot snapshot = source.poll(Progress.NONE);
			assertEquals(35, snapshot.distributions().size());
			assertEquals(1000, snapshot.distributions().getFirst().size());
			assertEquals(777, snapshot.predictions().read(777).epoch());
		}
	}
}
