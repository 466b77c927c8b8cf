package org.brushwork.train.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Task;

/** Data of a training in a file, for the process of an engine: exact, and of no use later. */
public final class DataFile {

	private static final int CHUNK = 1 << 14;

	private DataFile() {
		// functions only
	}

	/** Writes a new file. */
	public static void write(Path file, TrainingData data) throws IOException {
		try (DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), CHUNK))) {
			out.writeUTF(data.task().name());
			EngineText.write(data.inputs(), out);
			EngineText.write(data.outputs(), out);
			EngineText.write(data.classes(), out);
			out.writeInt(data.scaling().size());
			for (Scaling scaling : data.scaling()) {
				out.writeDouble(scaling.mean());
				out.writeDouble(scaling.deviation());
			}
			for (Part part : List.of(data.training(), data.validation(), data.test())) {
				write(part, out);
			}
		}
	}

	/** What was written. */
	public static TrainingData read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK))) {
			Task task = Task.valueOf(in.readUTF());
			List<String> inputs = EngineText.readList(in);
			List<String> outputs = EngineText.readList(in);
			List<String> classes = EngineText.readList(in);
			List<Scaling> scaling = new ArrayList<>();
			for (int i = in.readInt(); i > 0; i--) {
				scaling.add(new Scaling(in.readDouble(), in.readDouble()));
			}
			return new TrainingData(task, inputs, outputs, classes, readPart(in), readPart(in), readPart(in),
					List.copyOf(scaling));
		}
	}

	private static void write(Part part, DataOutputStream out) throws IOException {
		ByteBuffer rows = ByteBuffer.allocate(Integer.BYTES * part.rows().length);
		rows.asIntBuffer().put(part.rows());
		out.writeInt(part.rows().length);
		out.write(rows.array());
		write(part.inputs(), out);
		write(part.outputs(), out);
	}

	private static Part readPart(DataInputStream in) throws IOException {
		int[] rows = new int[in.readInt()];
		byte[] bytes = new byte[Integer.BYTES * rows.length];
		in.readFully(bytes);
		ByteBuffer.wrap(bytes).asIntBuffer().get(rows);
		return new Part(rows, readFloats(in), readFloats(in));
	}

	/** By and by: the bytes of a large array are more than an array can hold. */
	private static void write(float[] values, DataOutputStream out) throws IOException {
		out.writeInt(values.length);
		ByteBuffer chunk = ByteBuffer.allocate(Float.BYTES * CHUNK);
		for (int from = 0; from < values.length; from += CHUNK) {
			int count = Math.min(CHUNK, values.length - from);
			chunk.asFloatBuffer().put(values, from, count);
			out.write(chunk.array(), 0, Float.BYTES * count);
		}
	}

	private static float[] readFloats(DataInputStream in) throws IOException {
		float[] values = new float[in.readInt()];
		ByteBuffer chunk = ByteBuffer.allocate(Float.BYTES * CHUNK);
		for (int from = 0; from < values.length; from += CHUNK) {
			int count = Math.min(CHUNK, values.length - from);
			in.readFully(chunk.array(), 0, Float.BYTES * count);
			chunk.asFloatBuffer().get(values, from, count);
		}
		return values;
	}
}
