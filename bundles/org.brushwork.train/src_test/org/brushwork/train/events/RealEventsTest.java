package org.brushwork.train.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.DistributionSeries;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.RunSource;
import org.junit.jupiter.api.Test;

/**
 * On an event file that tensorboardX wrote in 2017; skipped where it is not. What is expected was read by TensorBoard
 * 2.21 (EventAccumulator), and limits of buckets by a reader of the wire format in Python.
 */
class RealEventsTest {

	private static RunSnapshot read() throws Exception {
		String named = System.getenv("BRUSHWORK_DATA");
		Path file = Path.of(named == null ? "../../../shared/data" : named,
				"tb_pytorch_motokimura/events.out.tfevents.1511441337.mba2012mid.lan");
		assumeTrue(Files.exists(file), "no " + file + "; set BRUSHWORK_DATA");
		try (RunSource source = Runs.open(file)) {
			return source.poll(Progress.NONE);
		}
	}

	@Test
	void curvesAreThoseOfTensorBoard() throws Exception {
		RunSnapshot snapshot = read();
		assertEquals(List.of("test/accuracy", "test/loss", "train/loss"),
				snapshot.curves().stream().map(Curve::name).toList());
		Curve loss = snapshot.curve("train/loss", Curve.Each.STEP).orElseThrow();
		assertEquals(940, loss.size());
		assertEquals(304.5845190063119, Arrays.stream(loss.values().toArray()).sum(), 1e-10);
		assertEquals(1, loss.steps().get(0));
		assertEquals(2.3421597480773926, loss.values().get(0));
		assertEquals(1511441338506.886, loss.times().get(0), 1e-3);
		assertEquals(999, loss.steps().get(100));
		assertEquals(0.3861100375652313, loss.values().get(100));
		assertEquals(9373, loss.steps().last());
		assertEquals(0.17759279906749725, loss.values().last());
		Curve accuracy = snapshot.curve("test/accuracy", Curve.Each.STEP).orElseThrow();
		assertEquals(10, accuracy.size());
		assertEquals(98.13999938964844, accuracy.values().last());
		assertEquals(Map.of("graph", 1L), snapshot.skipped());
		assertEquals(List.of(), snapshot.problems());
		assertEquals(2_038_867, snapshot.bytes());
	}

	@Test
	void distributionsAreThoseOfTensorBoard() throws Exception {
		List<DistributionSeries> all = read().distributions();
		assertEquals(List.of("conv1/bias", "conv1/weight", "conv2/bias", "conv2/weight", "fc1/bias", "fc1/weight",
				"fc2/bias", "fc2/weight"), all.stream().map(DistributionSeries::layer).toList());
		DistributionSeries weights = all.get(1);
		assertArrayEquals(new double[] { 931, 1869, 2807, 3745, 4683, 5621, 6559, 7497, 8435, 9373 },
				weights.steps().toArray());
		Histogram fourth = weights.histogram(3);
		assertEquals(-0.39888378977775574, fourth.min());
		assertEquals(0.5864908695220947, fourth.max());
		assertEquals(250, fourth.total());
		assertEquals(0.021559615226462485, fourth.mean(), 1e-15);
		assertEquals(0.18238558055600015, fourth.deviation(), 1e-15);
		assertEquals(568, fourth.counts().length);
		int bin = Arrays.binarySearch(fourth.edges(), -0.16497482558128992);
		assertEquals(-0.14997711416480902, fourth.edges()[bin + 1]);
		assertEquals(12, fourth.counts()[bin]);
		assertEquals(44, Arrays.stream(fourth.counts(), 0, bin).sum());
	}
}
