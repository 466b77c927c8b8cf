package org.brushwork.core.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameInputTest {

	private static final byte[] SUM = { (byte) 0x43, (byte) 0xd7, (byte) 0x63, (byte) 0x82 };

	private static byte[] bytes(Frame... frames) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (Frame frame : frames) {
			all.writeBytes(frame.encode().array());
		}
		return all.toByteArray();
	}

	@Test
	void aFrameIsLengthTypePayloadAndChecksum() {
		// The CRC-32C of the first ten bytes, from a program that uses none of this.
		assertArrayEquals(new byte[] { 0, 0, 0, 2, 0, 0, 0, 7, 'h', 'i', SUM[0], SUM[1], SUM[2], SUM[3] },
				new Frame(7, new byte[] { 'h', 'i' }).encode().array());
	}

	@Test
	void framesComeOverASocketAsTheyWereSent(@TempDir Path folder) throws Exception {
		byte[] large = new byte[300_000];
		new Random(1).nextBytes(large);
		UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
			Thread sender = Thread.startVirtualThread(() -> {
				try (SocketChannel out = SocketChannel.open(address)) {
					ByteBuffer all = ByteBuffer.wrap(bytes(new Frame(1, new byte[0]), new Frame(-2, large)));
					while (all.hasRemaining()) {
						out.write(all);
					}
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			});
			try (SocketChannel in = server.accept()) {
				FrameInput input = new FrameInput(in);
				Frame first = input.read().orElseThrow();
				assertEquals(1, first.type());
				assertEquals(0, first.payload().length);
				Frame second = input.read().orElseThrow();
				assertEquals(-2, second.type());
				assertArrayEquals(large, second.payload());
				assertTrue(input.read().isEmpty());
				assertFalse(input.torn());
			}
			sender.join();
		}
	}

	@Test
	void aStreamThatEndsInAFrameIsTorn() throws IOException {
		byte[] all = bytes(new Frame(1, new byte[5]), new Frame(2, new byte[9]));
		FrameInput input = new FrameInput(new ByteArrayInputStream(Arrays.copyOf(all, all.length - 1)));
		assertTrue(input.read().isPresent());
		assertTrue(input.read().isEmpty());
		assertTrue(input.torn());
	}

	@Test
	void aChangedBitIsNotedWithItsPlace() throws IOException {
		byte[] all = bytes(new Frame(1, new byte[5]), new Frame(2, new byte[9]));
		all[25] ^= 4;
		FrameInput input = new FrameInput(new ByteArrayInputStream(all));
		assertTrue(input.read().isPresent());
		assertEquals(17, assertThrows(CorruptFrameException.class, input::read).offset());
	}

	@Test
	void anImpossibleLengthTakesNoMemory() {
		FrameInput input = new FrameInput(new ByteArrayInputStream(new byte[] { 0x7f, -1, -1, -1, 0, 0, 0, 0 }));
		assertEquals(0, assertThrows(CorruptFrameException.class, input::read).offset());
	}
}
