package org.brushwork.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.RunWriter;
import org.brushwork.train.events.Runs;

/** How long it takes until all curves of a run are there: one of ours, and an event file of TensorBoard. */
final class RunTimes {

	private static final int STEPS = 1_000_000;
	private static final int CURVES = 10;
	private static final int A_RECORD = 200;
	private static final int EVENT_STEPS = 15_000;
	private static final List<String> TAGS = List.of("loss", "accuracy", "lr");

	private RunTimes() {
		// functions only
	}

	static void measure(Path folder, int rounds, Demands demands, PrintStream out) throws Exception {
		Path run = run(folder.resolve("curves"));
		opened(run, "opening a run of a million steps of ten curves", CURVES, STEPS, 1, rounds, demands, out);
		Path events = events(Files.createDirectory(folder.resolve("events")));
		opened(events, "opening an event file of 15,000 steps of three curves", TAGS.size(), EVENT_STEPS, 0.3, rounds,
				demands, out);
	}

	private static void opened(Path file, String what, int curves, int steps, double limit, int rounds, Demands demands,
			PrintStream out) throws Exception {
		List<Double> seconds = new ArrayList<>();
		for (int round = 0; round <= rounds; round++) {
			Run<RunSnapshot> run = Run.of(() -> Runs.open(file).poll(Progress.NONE));
			int whole = (int) run.result().curves().stream().filter(curve -> curve.size() == steps).count();
			if (whole != curves) {
				throw new IOException(whole + " curves have " + steps + " values, and not " + curves);
			}
			if (round > 0) {
				seconds.add(run.wall());
			} else {
				out.printf("%s: the first time %.2f s%n", what, run.wall());
			}
		}
		Figures figures = new Figures(seconds);
		demands.atMost(limit, " s", what, figures.median(), figures.text(2) + " s");
	}

	private static Path run(Path parent) throws Exception {
		Path run = RunFolder.create(parent, "bench", new RunInfo("bench", "none", Instant.now(), Task.REGRESSION,
				List.of("x"), List.of("y"), List.of(), List.of("output"), "{}", "{}", ""));
		Random random = new Random(1);
		try (RunWriter writer = RunWriter.append(run)) {
			writer.append(new RunRecord.Curves(IntStream.range(0, CURVES).mapToObj(i -> "curve" + i).toList(), List.of()));
			for (int step = 0; step < STEPS; step += A_RECORD) {
				double[] values = random.doubles((long) A_RECORD * CURVES).toArray();
				writer.append(new RunRecord.Steps(step, CURVES, values));
			}
		}
		return run;
	}

	/** An event file as PyTorch writes them: one event for each value. */
	private static Path events(Path folder) throws IOException {
		Path file = folder.resolve("events.out.tfevents.1700000000.bench");
		Random random = new Random(1);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int step = 0; step < EVENT_STEPS; step++) {
				for (String tag : TAGS) {
					record(event(step, tag, random.nextFloat()), out);
				}
			}
		}
		return file;
	}

	/** Fields: wall_time 1 (double), step 2 (varint), summary 5, of which value 1, of which tag 1 and simple_value 2. */
	private static byte[] event(int step, String tag, float number) throws IOException {
		byte[] name = tag.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream value = new ByteArrayOutputStream();
		value.write(0x0A);
		value.write(name.length);
		value.write(name);
		value.write(0x15);
		value.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(number).array());
		ByteArrayOutputStream event = new ByteArrayOutputStream();
		event.write(0x09);
		event.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(1.7e9 + step).array());
		event.write(0x10);
		int rest = step;
		while (rest >= 0x80) {
			event.write(rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		event.write(rest);
		event.write(0x2A);
		event.write(value.size() + 2);
		event.write(0x0A);
		event.write(value.size());
		value.writeTo(event);
		return event.toByteArray();
	}

	/** Length, its checksum, data, their checksum. */
	private static void record(byte[] data, OutputStream out) throws IOException {
		byte[] length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(data.length).array();
		out.write(length);
		out.write(masked(length));
		out.write(data);
		out.write(masked(data));
	}

	private static byte[] masked(byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(bytes);
		int value = (int) sum.getValue();
		return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((value >>> 15 | value << 17) + 0xa282ead8)
				.array();
	}
}
