package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Distribution;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunRecord.Validation;
import org.brushwork.train.run.RunSnapshot.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderSourceTest {

	private static final int STEPS = 4;

	private final Path folder;
	private final Random random = new Random(8);

	RunFolderSourceTest(@TempDir Path parent) throws IOException {
		folder = RunFolder.create(parent, "run", RunWriterTest.INFO);
	}

	private static Event event(Event.Kind kind, int epoch) {
		return new Event(kind, epoch, (long) epoch * STEPS, 1000 + epoch, Double.NaN, "");
	}

	/** The records of an epoch, with values that no other has. */
	private List<RunRecord> epoch(int epoch) {
		List<RunRecord> records = new ArrayList<>();
		double[] steps = random.doubles(STEPS * 2).toArray();
		steps[1] = Double.NaN;
		records.add(new Steps((long) epoch * STEPS, 2, steps));
		for (int layer = 0; layer < 2; layer++) {
			float[] values = new float[50];
			for (int i = 0; i < values.length; i++) {
				values[i] = (float) random.nextGaussian();
			}
			records.add(new Distribution(epoch, (epoch + 1L) * STEPS, layer, Measured.WEIGHTS,
					Histogram.of(values, 0, 50, 8)));
		}
		records.add(new Predicted(epoch, (epoch + 1L) * STEPS, new float[] { epoch, random.nextFloat() }));
		records.add(new EpochDone(epoch, (epoch + 1L) * STEPS, 1000 + epoch, random.doubles(3).toArray(), 100, 7));
		return records;
	}

	private List<RunRecord> run(int epochs) {
		List<RunRecord> records = new ArrayList<>();
		records.add(event(Event.Kind.STARTED, 0));
		records.add(new Curves(List.of("loss", "mae"), List.of("loss", "val_loss", "lr")));
		records.add(new Validation(new int[] { 3, 9 }, 1, new float[] { 1.5f, 2.5f }));
		for (int epoch = 0; epoch < epochs; epoch++) {
			records.addAll(epoch(epoch));
		}
		return records;
	}

	private RunSnapshot poll() throws Exception {
		try (RunFolderSource source = new RunFolderSource(folder)) {
			return source.poll(Progress.NONE);
		}
	}

	/** What a snapshot shows, as text: of doubles every bit. */
	private static String text(RunSnapshot snapshot) throws RunException {
		StringBuilder text = new StringBuilder();
		for (Curve curve : snapshot.curves()) {
			text.append(curve.name()).append(curve.each());
			for (Series series : List.of(curve.steps(), curve.epochs(), curve.values(), curve.times())) {
				text.append(Arrays.toString(
						Arrays.stream(series.toArray()).mapToLong(Double::doubleToRawLongBits).toArray()));
			}
		}
		for (DistributionSeries series : snapshot.distributions()) {
			text.append(series.layer()).append(series.measured());
			for (int i = 0; i < series.size(); i++) {
				Histogram histogram = series.histogram(i);
				text.append(series.epochs().get(i)).append(series.steps().get(i))
						.append(Arrays.toString(histogram.edges())).append(Arrays.toString(histogram.counts()))
						.append(histogram.mean());
			}
		}
		text.append(snapshot.events()).append(snapshot.validation().isPresent());
		for (int i = 0; i < snapshot.predictions().size(); i++) {
			text.append(snapshot.predictions().epochs().get(i))
					.append(Arrays.toString(snapshot.predictions().read(i).values()));
		}
		return text.append(snapshot.trainingNanos()).append(' ').append(snapshot.watchingNanos()).toString();
	}

	/** What a run shows that has these records, by the plainest means. */
	private String expected(List<RunRecord> records) throws Exception {
		Path other = RunFolder.create(folder.resolveSibling("other"), "x", RunWriterTest.INFO);
		try (RunWriter writer = RunWriter.append(other); RunFolderSource source = new RunFolderSource(other)) {
			for (RunRecord record : records) {
				writer.append(record);
			}
			return text(source.poll(Progress.NONE));
		}
	}

	@Test
	void curvesAreEqualToTheBitToWhatWasWritten() throws Exception {
		List<RunRecord> records = run(3);
		try (RunWriter writer = RunWriter.append(folder)) {
			for (RunRecord record : records) {
				writer.append(record);
			}
		}
		List<Double> mae = new ArrayList<>();
		List<Double> validation = new ArrayList<>();
		for (RunRecord record : records) {
			if (record instanceof Steps steps) {
				for (int step = 0; step < STEPS; step++) {
					mae.add(steps.values()[step * 2 + 1]);
				}
			} else if (record instanceof EpochDone done) {
				validation.add(done.values()[1]);
			}
		}
		RunSnapshot snapshot = poll();
		Curve curve = snapshot.curve("mae", Curve.Each.STEP).orElseThrow();
		assertArrayEquals(mae.stream().mapToDouble(Double::doubleValue).toArray(), curve.values().toArray());
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, curve.steps().toArray());
		Curve epochs = snapshot.curve("val_loss", Curve.Each.EPOCH).orElseThrow();
		assertArrayEquals(validation.stream().mapToDouble(Double::doubleValue).toArray(), epochs.values().toArray());
		assertArrayEquals(new double[] { 4, 8, 12 }, epochs.steps().toArray());
		assertArrayEquals(new double[] { 0, 1, 2 }, epochs.positions().toArray());
		assertArrayEquals(new double[] { 1000, 1001, 1002 }, epochs.times().toArray());
		assertEquals(300, snapshot.trainingNanos());
		assertEquals(21, snapshot.watchingNanos());
		assertEquals(List.of("hidden 1", "output"),
				snapshot.distributions().stream().map(DistributionSeries::layer).toList());
		Distribution written = (Distribution) records.get(10);
		assertArrayEquals(written.histogram().counts(), snapshot.distributions().get(1).histogram(1).counts());
	}

	@Test
	void aRunThatIsCutAtAnyByteShowsTheWholeRecordsBefore() throws Exception {
		List<RunRecord> records = run(2);
		List<Integer> ends = new ArrayList<>(List.of(0));
		try (RunWriter writer = RunWriter.append(folder)) {
			for (RunRecord record : records) {
				writer.append(record);
				ends.add(ends.getLast() + RunFrames.encode(record).payload().length + Frame.OVERHEAD);
			}
		}
		Path file = folder.resolve(RunFolder.RECORDS);
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(ends.getLast(), bytes.length);
		for (int whole = 0; whole < records.size(); whole++) {
			String expected = expected(records.subList(0, whole));
			for (int cut = ends.get(whole); cut < ends.get(whole + 1); cut++) {
				Files.write(file, Arrays.copyOf(bytes, cut));
				RunSnapshot snapshot = poll();
				assertEquals(cut < ends.get(1) ? State.NEW : State.KILLED, snapshot.state());
				assertEquals((long) ends.get(whole), snapshot.bytes());
				assertEquals(cut == ends.get(whole) ? List.of()
						: List.of(new RunProblem(RunProblem.Kind.UNFINISHED, RunFolder.RECORDS, ends.get(whole))),
						snapshot.problems());
				if (cut == ends.get(whole) || cut == ends.get(whole + 1) - 1) {
					assertEquals(expected, text(snapshot));
				}
			}
		}
	}

	@Test
	void aGrowingRunIsSeenAsItGrows() throws Exception {
		List<RunRecord> records = run(3);
		try (RunFolderSource source = new RunFolderSource(folder)) {
			assertEquals(State.NEW, source.poll(Progress.NONE).state());
			List<RunSnapshot> seen = new ArrayList<>();
			List<String> expected = new ArrayList<>();
			try (RunWriter writer = RunWriter.append(folder)) {
				for (int i = 0; i < records.size(); i++) {
					writer.append(records.get(i));
					RunSnapshot snapshot = source.poll(Progress.NONE);
					assertEquals(State.RUNNING, snapshot.state());
					assertSame(snapshot, source.poll(Progress.NONE));
					seen.add(snapshot);
					expected.add(expected(records.subList(0, i + 1)));
				}
			}
			// What was seen before has not changed since.
			for (int i = 0; i < seen.size(); i++) {
				assertEquals(expected.get(i), text(seen.get(i)));
			}
			assertEquals(State.KILLED, source.poll(Progress.NONE).state());
		}
	}

	@Test
	void aContinuedRunHasNothingOfWhatIsVoid() throws Exception {
		List<RunRecord> records = run(4);
		List<RunRecord> continued = new ArrayList<>();
		continued.add(event(Event.Kind.STARTED, 2));
		continued.addAll(epoch(2));
		continued.add(event(Event.Kind.FINISHED, 2));
		RunSnapshot before;
		try (RunFolderSource source = new RunFolderSource(folder); RunWriter writer = RunWriter.append(folder)) {
			for (RunRecord record : records) {
				writer.append(record);
			}
			writer.append(event(Event.Kind.STOPPED, 3));
			before = source.poll(Progress.NONE);
			assertEquals(State.STOPPED, before.state());
			for (RunRecord record : continued) {
				writer.append(record);
			}
			RunSnapshot after = source.poll(Progress.NONE);
			assertEquals(State.FINISHED, after.state());
			List<RunRecord> whole = new ArrayList<>(records.subList(0, 3 + 2 * 5));
			whole.addAll(continued);
			assertEquals(expected(whole),
					text(after));
			assertEquals(12, after.curve("loss", Curve.Each.STEP).orElseThrow().size());
			assertEquals(3, after.curve("loss", Curve.Each.EPOCH).orElseThrow().size());
		}
		List<RunRecord> stopped = new ArrayList<>(records);
		stopped.add(event(Event.Kind.STOPPED, 3));
		String was = expected(stopped);
		// The rows of predictions are in the file still.
		assertEquals(was, text(before));
	}

	@Test
	void aRunThatGoesOnAfterItWasKilledIsReadByWhoSawIt() throws Exception {
		List<RunRecord> records = run(2);
		Path file = folder.resolve(RunFolder.RECORDS);
		try (RunFolderSource source = new RunFolderSource(folder)) {
			try (RunWriter writer = RunWriter.append(folder)) {
				for (RunRecord record : records) {
					writer.append(record);
				}
			}
			byte[] whole = Files.readAllBytes(file);
			Files.write(file, Arrays.copyOf(whole, whole.length - 5));
			assertEquals(RunProblem.Kind.UNFINISHED, source.poll(Progress.NONE).problems().getFirst().kind());
			try (RunWriter writer = RunWriter.append(folder)) {
				writer.append(event(Event.Kind.STARTED, 1));
				RunSnapshot snapshot = source.poll(Progress.NONE);
				assertEquals(State.RUNNING, snapshot.state());
				assertEquals(List.of(), snapshot.problems());
				assertEquals(1, snapshot.curve("loss", Curve.Each.EPOCH).orElseThrow().size());
			}
		}
	}

	@Test
	void aDamagedRecordEndsWhatIsShownAndIsTold() throws Exception {
		List<RunRecord> records = run(3);
		try (RunWriter writer = RunWriter.append(folder)) {
			for (RunRecord record : records) {
				writer.append(record);
			}
		}
		Path file = folder.resolve(RunFolder.RECORDS);
		byte[] bytes = Files.readAllBytes(file);
		int start = records.subList(0, 8).stream()
				.mapToInt(record -> RunFrames.encode(record).payload().length + Frame.OVERHEAD).sum();
		bytes[start + 20] ^= 1;
		Files.write(file, bytes);
		RunSnapshot snapshot = poll();
		assertEquals(List.of(new RunProblem(RunProblem.Kind.DAMAGED, RunFolder.RECORDS, start)), snapshot.problems());
		assertEquals(expected(records.subList(0, 8)), text(snapshot));
	}

	@Test
	void aRecordThatDoesNotFitTheCurvesIsDamage() throws Exception {
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(new Curves(List.of("loss"), List.of()));
			writer.append(new Steps(0, 1, new double[] { 1 }));
			writer.append(new Steps(1, 2, new double[] { 1, 2 }));
		}
		RunSnapshot snapshot = poll();
		assertEquals(RunProblem.Kind.DAMAGED, snapshot.problems().getFirst().kind());
		assertEquals(1, snapshot.curves().getFirst().size());
	}

	@Test
	void recordsOfALaterVersionAreCounted() throws Exception {
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(new Frame(77, new byte[3]));
			writer.append(event(Event.Kind.PAUSED, 0));
			try (RunFolderSource source = new RunFolderSource(folder)) {
				RunSnapshot snapshot = source.poll(Progress.NONE);
				assertEquals(1, snapshot.skipped().get("77"));
				assertEquals(State.PAUSED, snapshot.state());
			}
		}
	}

	@Test
	void lookingCanBeCancelledAndGoesOn() throws Exception {
		try (RunWriter writer = RunWriter.append(folder)) {
			for (RunRecord record : run(2)) {
				writer.append(record);
			}
		}
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				assertTrue(done <= total);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		try (RunFolderSource source = new RunFolderSource(folder)) {
			assertThrows(CancelledException.class, () -> source.poll(cancelled));
			assertEquals(text(poll()), text(source.poll(Progress.NONE)));
		}
	}
}
