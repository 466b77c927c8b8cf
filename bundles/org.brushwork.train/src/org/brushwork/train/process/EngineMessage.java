package org.brushwork.train.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.brushwork.core.record.Frame;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.TrainingException.Problem;

/** What we and the process of an engine say beside records of the run; frames of the types 100 and more. */
public sealed interface EngineMessage {

	/**
	 * Ours, the first: what is to be done.
	 *
	 * @param folder  of the run
	 * @param network as the text of a network file
	 * @param data    a file by {@link DataFile}
	 * @param fresh   whether the run has no records yet, else it is continued from its checkpoint
	 */
	record Begin(Path folder, String network, Path data, Recording recording, boolean fresh)
			implements EngineMessage {
	}

	/** Ours: rest after this step. */
	record Pause() implements EngineMessage {
	}

	/** Ours: go on. */
	record Resume() implements EngineMessage {
	}

	/** Ours: end after this step. */
	record Stop() implements EngineMessage {
	}

	/** Ours: go on with another learning rate. */
	record LearningRate(double rate) implements EngineMessage {
	}

	/** The engine's: the first step is about to be done. */
	record Ready() implements EngineMessage {
	}

	/** The engine's, the last: it has ended as it should; the events of the run say how. */
	record Done() implements EngineMessage {
	}

	/**
	 * The engine's, the last: it cannot go on.
	 *
	 * @param epoch that it failed in
	 * @param step  steps done in all
	 */
	record Failed(Problem problem, String detail, int epoch, long step) implements EngineMessage {
	}

	/** The least type of such frames. */
	int FIRST_TYPE = 100;

	/** As a frame. */
	default Frame encode() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			int type = switch (this) {
			case Begin begin -> write(begin, out);
			case Pause pause -> 1;
			case Resume resume -> 2;
			case Stop stop -> 3;
			case LearningRate change -> {
				out.writeDouble(change.rate());
				yield 4;
			}
			case Ready ready -> 5;
			case Done done -> 6;
			case Failed failed -> write(failed, out);
			};
			return new Frame(FIRST_TYPE + type, bytes.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @throws IllegalArgumentException if the frame is none of these */
	static EngineMessage decode(Frame frame) {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
		try {
			return switch (frame.type() - FIRST_TYPE) {
			case 0 -> readBegin(in);
			case 1 -> new Pause();
			case 2 -> new Resume();
			case 3 -> new Stop();
			case 4 -> new LearningRate(in.readDouble());
			case 5 -> new Ready();
			case 6 -> new Done();
			case 7 -> new Failed(Problem.valueOf(in.readUTF()), EngineText.read(in), in.readInt(), in.readLong());
			default -> throw new IllegalArgumentException("no message of type " + frame.type());
			};
		} catch (IOException e) {
			throw new IllegalArgumentException("a message of type " + frame.type() + " is too short", e);
		}
	}

	private static int write(Begin begin, DataOutputStream out) throws IOException {
		EngineText.write(begin.folder().toString(), out);
		EngineText.write(begin.network(), out);
		EngineText.write(begin.data().toString(), out);
		Recording recording = begin.recording();
		out.writeInt(recording.bins());
		out.writeInt(recording.everySteps());
		out.writeInt(recording.everyMillis());
		out.writeLong(recording.bytes());
		out.writeBoolean(begin.fresh());
		return 0;
	}

	private static Begin readBegin(DataInputStream in) throws IOException {
		Path folder = Path.of(EngineText.read(in));
		String network = EngineText.read(in);
		Path data = Path.of(EngineText.read(in));
		Recording recording = new Recording(in.readInt(), in.readInt(), in.readInt(), in.readLong());
		return new Begin(folder, network, data, recording, in.readBoolean());
	}

	private static int write(Failed failed, DataOutputStream out) throws IOException {
		out.writeUTF(failed.problem().name());
		EngineText.write(failed.detail(), out);
		out.writeInt(failed.epoch());
		out.writeLong(failed.step());
		return 7;
	}
}
