package org.brushwork.train.dl4j.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.brushwork.core.file.WholeFile;

/**
 * All that a training goes on from. Arrays are not copied.
 *
 * @param shape     of network, data and optimizer, as text: only what is equal can be continued
 * @param epoch     the last whole one, 0 for the first
 * @param iteration steps done in all
 * @param rate      the learning rate, before schedule and decay
 * @param asked     the learning rate that the network's description asked for
 * @param best      loss of the best epoch
 * @param bestEpoch which that was
 * @param waited    epochs since then
 * @param used      bytes that distributions and predictions of the run have
 * @param weights   all of them, as DL4J lays them out
 * @param memory    of the optimizer
 */
record Checkpoint(String shape, int epoch, long iteration, double rate, double asked, double best, int bestEpoch, int waited,
		long used, float[] weights, float[] memory) {

	private static final long MAGIC = 0x4252_5553_4843_4b31L;

	/** Writes it, whole or not at all. */
	void write(Path file) throws IOException {
		WholeFile.<RuntimeException> write(file, stream -> {
			CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16),
					new CRC32C());
			DataOutputStream out = new DataOutputStream(checked);
			out.writeLong(MAGIC);
			out.writeUTF(shape);
			out.writeInt(epoch);
			out.writeLong(iteration);
			out.writeDouble(rate);
			out.writeDouble(asked);
			out.writeDouble(best);
			out.writeInt(bestEpoch);
			out.writeInt(waited);
			out.writeLong(used);
			write(weights, out);
			write(memory, out);
			out.writeLong(checked.getChecksum().getValue());
			out.flush();
		});
	}

	/**
	 * Reads one.
	 *
	 * @return empty if there is none, or something else
	 */
	static Optional<Checkpoint> read(Path file) throws IOException {
		CheckedInputStream checked;
		try (DataInputStream in = new DataInputStream(checked = new CheckedInputStream(
				new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32C()))) {
			if (in.readLong() != MAGIC) {
				return Optional.empty();
			}
			Checkpoint checkpoint = new Checkpoint(in.readUTF(), in.readInt(), in.readLong(), in.readDouble(),
					in.readDouble(), in.readDouble(), in.readInt(), in.readInt(), in.readLong(), floats(in), floats(in));
			long sum = checked.getChecksum().getValue();
			return in.readLong() == sum ? Optional.of(checkpoint) : Optional.empty();
		} catch (NoSuchFileException | EOFException e) {
			return Optional.empty();
		}
	}

	private static void write(float[] values, DataOutputStream out) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
		bytes.asFloatBuffer().put(values);
		out.writeInt(values.length);
		out.write(bytes.array());
	}

	private static float[] floats(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > Integer.MAX_VALUE / Float.BYTES) {
			throw new EOFException("no such length: " + length);
		}
		byte[] bytes = in.readNBytes(Float.BYTES * length);
		if (bytes.length < Float.BYTES * length) {
			throw new EOFException("cut off");
		}
		float[] values = new float[length];
		ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
		return values;
	}
}
