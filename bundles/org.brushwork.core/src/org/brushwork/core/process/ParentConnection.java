package org.brushwork.core.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.brushwork.core.record.Frame;
import org.brushwork.core.record.FrameInput;

/**
 * The program's end of a {@link ChildJvm}. As soon as it is open the Java machine halts when its parent is gone:
 * nothing of it runs on without anybody to hear of it.
 */
public final class ParentConnection implements AutoCloseable {

	private final SocketChannel channel;
	private final FrameInput input;

	private ParentConnection(SocketChannel channel) {
		this.channel = channel;
		input = new FrameInput(channel);
	}

	/**
	 * Connects to the parent; called once, first thing in {@code main}.
	 *
	 * @throws IOException if this process was not started by a {@link ChildJvm}, or that is gone
	 */
	public static ParentConnection open() throws IOException {
		String socket = System.getProperty(ChildJvm.SOCKET);
		if (socket == null) {
			throw new IOException("this program is started by another");
		}
		Path path = Path.of(socket);
		daemon("end of the parent", () -> watch(path));
		return new ParentConnection(SocketChannel.open(UnixDomainSocketAddress.of(path)));
	}

	/** Standard input ends when the parent does, also by a kill; then nobody else deletes the folder. */
	private static void watch(Path socket) {
		InputStream in = System.in;
		try {
			while (in.read() >= 0) {
				// Nothing is said here.
			}
		} catch (IOException e) {
			// The same as the end.
		}
		Path folder = socket.getParent();
		if (folder != null) {
			ChildJvm.delete(folder);
		}
		Runtime.getRuntime().halt(0);
	}

	/**
	 * Sends a frame; waits while the parent does not read. Any thread may.
	 *
	 * @throws IOException if the parent is gone
	 */
	public void send(Frame frame) throws IOException {
		ByteBuffer bytes = frame.encode();
		synchronized (channel) {
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}
	}

	/**
	 * Waits for a frame; not after {@link #listen}.
	 *
	 * @return empty when the parent has closed the connection
	 */
	public Optional<Frame> receive() throws IOException {
		return input.read();
	}

	/** Gives all frames that come from now on to somebody, on a thread, and halts when the parent wants no more. */
	public void listen(Consumer<Frame> listener) {
		daemon("frames of the parent", () -> {
			try {
				for (Optional<Frame> frame = receive(); frame.isPresent(); frame = receive()) {
					listener.accept(frame.get());
				}
			} catch (IOException e) {
				// The same as the end.
			}
			Runtime.getRuntime().halt(0);
		});
	}

	private static void daemon(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
	}

	/** Says that nothing more comes. */
	@Override
	public void close() throws IOException {
		channel.close();
	}
}
