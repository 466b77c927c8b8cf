package org.brushwork.train.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunException.Problem;
import org.brushwork.train.run.RunProblem;
import org.brushwork.train.run.RunSnapshot;
import org.brushwork.train.run.RunSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvLoggerSourceTest {

	private final Path file;

	CsvLoggerSourceTest(@TempDir Path folder) {
		file = folder.resolve("training.log");
	}

	private RunSnapshot read(String text) throws Exception {
		Files.writeString(file, text);
		try (RunSource source = Runs.open(file)) {
			return source.poll(Progress.NONE);
		}
	}

	private static Curve curve(RunSnapshot snapshot, String name) {
		return snapshot.curve(name, Curve.Each.EPOCH).orElseThrow();
	}

	@Test
	void columnsAreCurvesOfEpochs() throws Exception {
		RunSnapshot snapshot = read("epoch,accuracy,loss,val_loss\r\n0,0.5,0.1234567890123,NA\r\n1,0.75,1e-3,nan\r\n");
		assertEquals(List.of("accuracy", "loss", "val_loss"), snapshot.curves().stream().map(Curve::name).toList());
		assertArrayEquals(new double[] { 0.1234567890123, 1e-3 }, curve(snapshot, "loss").values().toArray());
		assertArrayEquals(new double[] { Double.NaN, Double.NaN }, curve(snapshot, "val_loss").values().toArray());
		assertArrayEquals(new double[] { 0, 1 }, curve(snapshot, "loss").epochs().toArray());
		assertEquals(List.of(), snapshot.problems());
	}

	@Test
	void otherSeparatorsAndAMissingEpochAreUnderstood() throws Exception {
		RunSnapshot snapshot = read("loss;val_loss\n3;4\n1;2\n\n");
		assertArrayEquals(new double[] { 0, 1 }, curve(snapshot, "loss").epochs().toArray());
		assertArrayEquals(new double[] { 4, 2 }, curve(snapshot, "val_loss").values().toArray());
	}

	@Test
	void aGrowingFileIsFollowed() throws Exception {
		Files.writeString(file, "epoch,loss\n0,1\n");
		try (RunSource source = Runs.open(file)) {
			RunSnapshot first = source.poll(Progress.NONE);
			assertSame(first, source.poll(Progress.NONE));
			Files.writeString(file, "1,0.2", StandardOpenOption.APPEND);
			RunSnapshot torn = source.poll(Progress.NONE);
			assertEquals(1, curve(torn, "loss").size());
			assertEquals(List.of(new RunProblem(RunProblem.Kind.UNFINISHED, "training.log", 15)), torn.problems());
			Files.writeString(file, "5\n", StandardOpenOption.APPEND);
			RunSnapshot whole = source.poll(Progress.NONE);
			assertArrayEquals(new double[] { 1, 0.25 }, curve(whole, "loss").values().toArray());
			assertEquals(1, curve(first, "loss").size());
			Files.writeString(file, "epoch,mae\n0,7\n");
			assertArrayEquals(new double[] { 7 }, curve(source.poll(Progress.NONE), "mae").values().toArray());
		}
	}

	@Test
	void anEpochThatComesAgainReplacesWhatWasThere() throws Exception {
		RunSnapshot snapshot = read("epoch,loss\n0,1\n1,2\n2,3\nepoch,loss\n1,20\n2,30\n");
		assertArrayEquals(new double[] { 1, 20, 30 }, curve(snapshot, "loss").values().toArray());
		assertEquals(Map.of("row", 2L), snapshot.skipped());
	}

	@Test
	void badRowsAreLeftOutAndTold() throws Exception {
		RunSnapshot snapshot = read("epoch,loss\n0,1\n1\n2,much\n3,4\n");
		assertArrayEquals(new double[] { 0, 3 }, curve(snapshot, "loss").epochs().toArray());
		assertEquals(List.of(new RunProblem(RunProblem.Kind.BAD_ROW, "training.log", 3),
				new RunProblem(RunProblem.Kind.BAD_ROW, "training.log", 4)), snapshot.problems());
	}

	@Test
	void otherTablesAreForeign() throws IOException {
		for (String text : List.of("a,b\n1,2\n", "1,2\n3,4\n", "loss,1\n3,4\n", "loss\n".substring(0, 4))) {
			Files.writeString(file, text);
			RunException e = assertThrows(RunException.class, () -> Runs.open(file));
			assertEquals(Problem.FOREIGN, e.problem());
			assertEquals("TEXT", e.detail());
		}
	}
}
