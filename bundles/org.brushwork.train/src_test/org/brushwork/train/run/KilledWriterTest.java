package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunSnapshot.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a process of its own that writes, and is killed. */
class KilledWriterTest {

	/** The process: writes steps until it is killed. */
	static final class Writer {

		public static void main(String[] words) throws RunException, IOException {
			try (RunWriter writer = RunWriter.append(Path.of(words[0]))) {
				writer.append(new Event(Event.Kind.STARTED, 0, 0, 0, Double.NaN, ""));
				writer.append(new Curves(List.of("loss"), List.of()));
				System.out.println("writing");
				for (long step = 0; step < Long.MAX_VALUE; step++) {
					writer.append(new Steps(step, 1, new double[] { step }));
				}
			}
		}
	}

	private static Process start(Path folder) throws IOException {
		String classes = Stream.of(Writer.class, RunWriter.class, Frame.class, Gson.class).map(KilledWriterTest::place)
				.distinct().collect(Collectors.joining(File.pathSeparator));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
				classes, Writer.class.getName(), folder.toString()).redirectErrorStream(true).start();
	}

	private static String place(Class<?> one) {
		return Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
	}

	@Test
	void aRunRunsUntilItsWriterIsKilledAndGoesOnWithAnother(@TempDir Path parent) throws Exception {
		Path folder = RunFolder.create(parent, "x", RunWriterTest.INFO);
		Process process = start(folder);
		try (RunFolderSource source = new RunFolderSource(folder)) {
			assertEquals("writing", process.inputReader().readLine());
			int before = 0;
			for (int look = 0; look < 20; look++) {
				RunSnapshot running = source.poll(Progress.NONE);
				assertEquals(State.RUNNING, running.state());
				assertEquals(List.of(), running.problems());
				Series values = running.curves().getFirst().values();
				assertTrue(values.size() >= before);
				before = values.size();
				for (int step = 0; step < before; step += 997) {
					assertEquals(step, values.get(step));
				}
				// Looking at the lock, as above, has not broken it.
				if (look == 10) {
					assertEquals(Problem.IN_USE,
							assertThrows(RunException.class, () -> RunWriter.append(folder)).problem());
				}
			}
			process.destroyForcibly().waitFor();
			RunSnapshot killed = source.poll(Progress.NONE);
			assertEquals(State.KILLED, killed.state());
			try (RunWriter writer = RunWriter.append(folder)) {
				writer.append(new Event(Event.Kind.STARTED, 0, 0, 0, Double.NaN, ""));
				RunSnapshot again = source.poll(Progress.NONE);
				assertEquals(State.RUNNING, again.state());
				assertEquals(0, again.curves().getFirst().size());
			}
		} finally {
			process.destroyForcibly();
		}
	}
}
