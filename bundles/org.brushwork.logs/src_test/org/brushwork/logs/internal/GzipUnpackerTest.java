package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipUnpackerTest {

	private final Path folder;

	GzipUnpackerTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private byte[] unpacked(byte[] packed) throws Exception {
		return unpacked(packed, Progress.NONE);
	}

	private byte[] unpacked(byte[] packed, Progress progress) throws Exception {
		Path file = Files.write(folder.resolve("a.gz"), packed);
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try (FileChannel channel = FileChannel.open(file); WritableByteChannel out = Channels.newChannel(text)) {
			new GzipUnpacker(channel, packed.length, progress, (bytes, read) -> out.write(bytes)).unpack();
		}
		return text.toByteArray();
	}

	private String damage(byte[] packed) {
		return String.valueOf(assertThrows(DamagedException.class, () -> unpacked(packed)).getMessage());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A header with flags and what they announce. */
	private static byte[] header(int flags, byte... fields) throws IOException {
		return Gzip.join(new byte[] { 0x1F, (byte) 0x8B, 8, (byte) flags, 0, 0, 0, 0, 0, 3 }, fields);
	}

	/** The member of a text without its header, which has 10 bytes. */
	private static byte[] body(String text) throws IOException {
		byte[] member = Gzip.of(text);
		return Arrays.copyOfRange(member, 10, member.length);
	}

	@Test
	void aTextOfManyBlocksIsTheSameAgain() throws Exception {
		String text = Gzip.lines(100_000);
		assertArrayEquals(bytes(text), unpacked(Gzip.of(text)));
	}

	@Test
	void bytesThatCannotBePackedAreTheSameAgain() throws Exception {
		byte[] noise = new byte[3 << 20];
		new Random(1).nextBytes(noise);
		assertArrayEquals(noise, unpacked(Gzip.of(noise)));
	}

	@Test
	void whatGzipItselfPacksIsTheSameAgain() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/gzip")), "no gzip");
		Path file = Files.write(folder.resolve("log"), bytes(Gzip.lines(1_000)));
		assertEquals(0, new ProcessBuilder("/usr/bin/gzip", "-9", "-k", file.toString()).start().waitFor());
		assertArrayEquals(Files.readAllBytes(file), unpacked(Files.readAllBytes(folder.resolve("log.gz"))));
	}

	@Test
	void noTextIsNoText() throws Exception {
		assertEquals(0, unpacked(Gzip.of("")).length);
	}

	@Test
	void membersFollowEachOther() throws Exception {
		assertEquals("first\nsecond\nthird\n", new String(unpacked(
				Gzip.join(Gzip.of("first\n"), Gzip.of("second\n"), Gzip.of(""), Gzip.of("third\n"))),
				StandardCharsets.ISO_8859_1));
	}

	@Test
	void membersMayEndAnywhereInABlock() throws Exception {
		byte[] member = Gzip.of("0123456789\n");
		int count = (1 << 20) / member.length;
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		for (int i = 0; i < count; i++) {
			packed.write(member);
		}
		assertArrayEquals(bytes("0123456789\n".repeat(count)), unpacked(packed.toByteArray()));
	}

	@Test
	void zerosBehindTheLastMemberArePadding() throws Exception {
		for (int zeros : new int[] { 1, 511, 1 << 20 }) {
			assertArrayEquals(bytes("text"), unpacked(Gzip.join(Gzip.of("text"), new byte[zeros])));
		}
	}

	@Test
	void otherBytesBehindTheLastMemberAreDamage() throws Exception {
		assertEquals("other bytes behind the packed text", damage(Gzip.join(Gzip.of("text"), bytes("more"))));
		assertEquals("other bytes behind the packed text",
				damage(Gzip.join(Gzip.of("text"), new byte[100], Gzip.of("more"))));
	}

	@Test
	void headersMayHoldNameCommentAndMore() throws Exception {
		byte[] text = bytes("text");
		assertArrayEquals(text, unpacked(Gzip.join(header(1 << 3, bytes("a_log\0")), body("text"))));
		assertArrayEquals(text, unpacked(Gzip.join(header(1 << 4, bytes("of May\0")), body("text"))));
		assertArrayEquals(text, unpacked(Gzip.join(header(1 << 2, bytes("\3\0abc")), body("text"))));
		assertArrayEquals(text,
				unpacked(Gzip.join(header(7 << 2, bytes("\3\0abc" + "a_log\0" + "of May\0")), body("text"))));
	}

	@Test
	void theChecksumOfAHeaderCounts() throws Exception {
		CRC32 crc = new CRC32();
		crc.update(header(1 << 1));
		byte[] sum = { (byte) crc.getValue(), (byte) (crc.getValue() >>> 8) };
		assertArrayEquals(bytes("text"), unpacked(Gzip.join(header(1 << 1, sum), body("text"))));
		sum[1]++;
		assertEquals("bad checksum of its header", damage(Gzip.join(header(1 << 1, sum), body("text"))));
	}

	@ParameterizedTest
	@CsvSource({ "2, unknown method of packing", "3, unknown flags", "-8, bad checksum", "-5, bad checksum",
			"-4, bad length", "-1, bad length" })
	void aByteThatWasChangedIsFound(int place, String what) throws Exception {
		byte[] packed = Gzip.of(Gzip.lines(3));
		packed[place < 0 ? packed.length + place : place] ^= (byte) 0x81;
		assertEquals(what, damage(packed));
	}

	@Test
	void noBitCanBeChangedSoThatOtherTextComesOut() throws Exception {
		byte[] packed = Gzip.of(Gzip.lines(3));
		int harmless = 0;
		for (int bit = 10 * Byte.SIZE; bit < packed.length * Byte.SIZE; bit++) {
			byte[] changed = packed.clone();
			changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
			try {
				assertArrayEquals(bytes(Gzip.lines(3)), unpacked(changed));
				harmless++;
			} catch (DamagedException e) {
				// found
			}
		}
		// Only those between the last code and the end of its byte.
		assertTrue(harmless < Byte.SIZE);
	}

	@Test
	void aFileThatEndsAnywhereTooEarlySaysSo() throws Exception {
		byte[] packed = Gzip.join(header(1 << 3, bytes("a_log\0")), body(Gzip.lines(3)));
		for (int length = 0; length < packed.length; length++) {
			assertEquals("ends too early", damage(Arrays.copyOf(packed, length)));
		}
	}

	@Test
	void progressRisesToThePackedSize() throws Exception {
		byte[] packed = Gzip.of(Gzip.lines(100_000));
		List<Long> reports = new ArrayList<>();
		unpacked(packed, new Progress() {
			@Override
			public void report(long done, long total) {
				assertEquals(packed.length, total);
				reports.add(done);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(reports.stream().sorted().toList(), reports);
		assertEquals(packed.length, reports.getLast());
	}

	@Test
	void aTextThatPacksWellIsLeftWithinAMebibyte() throws Exception {
		byte[] packed = Gzip.of(new byte[8 << 20]);
		assertTrue(packed.length < 1 << 18);
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		Path file = Files.write(folder.resolve("a.gz"), packed);
		try (FileChannel channel = FileChannel.open(file); WritableByteChannel out = Channels.newChannel(text)) {
			GzipUnpacker unpacker = new GzipUnpacker(channel, packed.length, new CancelAfter(3),
					(bytes, read) -> out.write(bytes));
			assertThrows(CancelledException.class, unpacker::unpack);
		}
		assertEquals(2 << 20, text.size());
	}
}
