package org.brushwork.logs.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/** A log, perhaps a packed one, that is open to be unpacked, and what tells it from others and from its own past. */
final class PackedLog implements Closeable {

	private static final int START = 4 << 10;
	private static final int PLACE_BYTES = 8;
	private static final int STATE_BYTES = 16;

	/** Deflate makes of one byte no more than so many. */
	private static final long DEFLATE_LIMIT = 1032;
	/** What deflate cannot pack it makes longer by much less than such a part. */
	private static final long DEFLATE_GROWTH = 64;

	private final Path file;
	private final FileChannel channel;
	private final long size;
	private final FileTime modified;
	private final byte[] start;

	private PackedLog(Path file) throws IOException {
		this.file = file;
		this.modified = Files.getLastModifiedTime(file);
		this.channel = FileChannel.open(file);
		try {
			this.size = channel.size();
			this.start = read(0, START);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/**
	 * Opens a log.
	 *
	 * @throws LogException if it is missing, a folder, or unreadable
	 * @throws IOException  {@link ClosedByInterruptException} only
	 */
	static PackedLog open(Path file) throws LogException, IOException {
		if (Files.isDirectory(file)) {
			throw new LogException(Problem.DIRECTORY, file);
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			// A pipe would wait for a writer.
			throw new LogException(Problem.UNREADABLE, file, "not a regular file");
		}
		try {
			return new PackedLog(file);
		} catch (NoSuchFileException e) {
			throw new LogException(Problem.MISSING, file, e);
		} catch (ClosedByInterruptException e) {
			throw e;
		} catch (IOException e) {
			throw new LogException(Problem.UNREADABLE, file, e);
		}
	}

	/** The packed bytes, to be read by position. */
	FileChannel channel() {
		return channel;
	}

	/** Packed bytes. */
	long size() {
		return size;
	}

	/** The name of the format it is packed in; empty when it is none of the usual ones. */
	Optional<String> packing() {
		return FileStart.of(start).packing();
	}

	/** What tells this log from any other and from its past: its real path; its size, its time and its first 4 KiB. */
	CacheKey key() throws IOException {
		String place = file.toRealPath().toString();
		String state = size + " " + modified.toInstant() + " ";
		return new CacheKey(digest(PLACE_BYTES, place.getBytes(StandardCharsets.UTF_8)),
				digest(STATE_BYTES, state.getBytes(StandardCharsets.UTF_8), start));
	}

	/**
	 * Bytes that the text of a gzip file has at least.
	 * <p>
	 * The file ends with the length of its last member, modulo 2^32: a valid file has no less. A damaged or padded one
	 * ends with anything, so a length that so few packed bytes cannot give does not count. For all the other members,
	 * and beyond 4 GiB, only the packed size is certain, as packing hardly ever makes longer.
	 */
	long textAtLeast() throws IOException {
		byte[] end = read(Math.max(0, size - Integer.BYTES), Integer.BYTES);
		long last = end.length < Integer.BYTES ? 0
				: Integer.toUnsignedLong(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt());
		return Math.max(size - size / DEFLATE_GROWTH, last <= size * DEFLATE_LIMIT ? last : 0);
	}

	/** Whether the file has another size or time than when it was opened, or is gone. */
	boolean isChanged() throws IOException {
		try {
			return Files.size(file) != size || !Files.getLastModifiedTime(file).equals(modified);
		} catch (NoSuchFileException e) {
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private byte[] read(long position, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
			// until it is full or the file ends
		}
		return Arrays.copyOf(buffer.array(), buffer.position());
	}

	private static String digest(int bytes, byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
