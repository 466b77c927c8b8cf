package org.brushwork.train.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.record.Frame;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineMessageTest {

	@Test
	void everyMessageIsReadAsItWasWritten() {
		for (EngineMessage message : List.of(
				new EngineMessage.Begin(Path.of("a b"), "{\"ä\": 1}", Path.of("data"),
						new Recording(7, 3, 100, 1L << 40), true),
				new EngineMessage.Pause(), new EngineMessage.Resume(), new EngineMessage.Stop(),
				new EngineMessage.LearningRate(0.1), new EngineMessage.Ready(), new EngineMessage.Done(),
				new EngineMessage.Failed(Problem.DISK_FULL, "no space", 3, 1L << 33))) {
			assertEquals(message, EngineMessage.decode(message.encode()));
		}
		assertThrows(IllegalArgumentException.class, () -> EngineMessage.decode(new Frame(199, new byte[0])));
		assertThrows(IllegalArgumentException.class, () -> EngineMessage.decode(new Frame(104, new byte[3])));
	}

	/** More floats than are written at once. */
	@Test
	void dataAreReadAsTheyWereWritten(@TempDir Path folder) throws Exception {
		float[] inputs = new float[40_000];
		inputs[39_999] = 0.1f;
		inputs[17_000] = Float.NaN;
		Part part = new Part(new int[] { 5, 7 }, inputs, new float[] { 1, 2 });
		Part none = new Part(new int[0], new float[0], new float[0]);
		Path file = folder.resolve("data");
		DataFile.write(file, new TrainingData(Task.REGRESSION, List.of("a", "b"), List.of("ü"), List.of(), none, part,
				none, List.of(new Scaling(0.1, 3))));
		TrainingData read = DataFile.read(file);
		assertEquals(List.of("a", "b"), read.inputs());
		assertEquals(List.of("ü"), read.outputs());
		assertEquals(0.1, read.scaling().getFirst().mean());
		assertArrayEquals(new int[] { 5, 7 }, read.validation().rows());
		assertArrayEquals(inputs, read.validation().inputs());
		assertEquals(0, read.training().size());
	}
}
