package org.brushwork.core.process;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.brushwork.core.process.ChildException.Problem;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.brushwork.core.record.FrameInput;

/**
 * A Java machine with a program of ours that does what is better not done in this process. Both talk in frames over a
 * socket in a folder that only this user can enter; what the program and its libraries print disturbs nobody and is
 * appended to a log. It ends when this process does, in whatever way.
 * <p>
 * One thread receives; any may send, close, or ask how it ended.
 */
public final class ChildJvm implements AutoCloseable {

	/** The program is told by this property where the socket is. */
	static final String SOCKET = "org.brushwork.process.socket";

	private static final List<String> NOT_INHERITED = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS",
			"JDK_JAVA_OPTIONS", "CLASSPATH");
	private static final long GRACE_MILLIS = 2000;

	private final Process process;
	private final SocketChannel channel;
	private final FrameInput input;
	private final ChildOutput output;
	private final Path folder;

	private ChildJvm(Process process, SocketChannel channel, ChildOutput output, Path folder) {
		this.process = process;
		this.channel = channel;
		input = new FrameInput(channel);
		this.output = output;
		this.folder = folder;
	}

	/**
	 * Starts a Java machine, of the same Java as this one, and waits until its program is connected.
	 *
	 * @param log      what the program prints is appended to it, up to a megabyte
	 * @param patience how long it may take
	 * @param progress asked whether it is cancelled
	 * @throws ChildException     if it is not there in time; nothing of it is left then
	 * @throws CancelledException likewise
	 */
	public static ChildJvm start(ChildProgram program, Path log, Duration patience, Progress progress)
			throws ChildException, CancelledException {
		Path folder = privateFolder();
		boolean connected = false;
		try {
			Path socket = folder.resolve("s");
			try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
				server.bind(UnixDomainSocketAddress.of(socket)).configureBlocking(false);
				ChildJvm child = connect(launch(program, folder, socket), server, log, folder, patience, progress);
				connected = true;
				return child;
			}
		} catch (ChildException e) {
			throw e;
		} catch (IOException e) {
			throw new ChildException(Problem.NOT_STARTED, String.valueOf(e.getMessage()), null, e);
		} finally {
			if (!connected) {
				delete(folder);
			}
		}
	}

	/** On systems with such rights only this user may enter it: Java makes temporary folders so. */
	private static Path privateFolder() throws ChildException {
		try {
			return Files.createTempDirectory("bw");
		} catch (IOException e) {
			throw new ChildException(Problem.NOT_STARTED, String.valueOf(e.getMessage()), null, e);
		}
	}

	private static Process launch(ChildProgram program, Path folder, Path socket) throws IOException {
		boolean windows = File.separatorChar == '\\';
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java").toString());
		command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
				"-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + folder.resolve("crash.log"),
				"-Djava.awt.headless=true", "-D" + SOCKET + "=" + socket));
		command.addAll(program.flags());
		command.add("-cp");
		command.add(program.classPath().stream().map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator)));
		command.add(program.mainClass());
		command.addAll(program.arguments());
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeAll(NOT_INHERITED);
		builder.environment().putAll(program.environment());
		return builder.start();
	}

	private static ChildJvm connect(Process process, ServerSocketChannel server, Path log, Path folder,
			Duration patience, Progress progress) throws IOException, CancelledException {
		ChildOutput output = new ChildOutput(process.getInputStream(), log);
		boolean connected = false;
		try {
			SocketChannel channel = accept(process, server, output, patience, progress);
			connected = true;
			return new ChildJvm(process, channel, output, folder);
		} finally {
			if (!connected) {
				kill(process);
			}
		}
	}

	private static SocketChannel accept(Process process, ServerSocketChannel server, ChildOutput output,
			Duration patience, Progress progress) throws IOException, CancelledException {
		long start = System.nanoTime();
		while (true) {
			SocketChannel channel = server.accept();
			if (channel != null) {
				channel.configureBlocking(true);
				return channel;
			}
			progress.checkCancelled();
			if (!process.isAlive()) {
				ChildEnd end = ChildEnd.of(process.exitValue(), output.lastWords());
				throw new ChildException(Problem.ENDED, end.toString(), end, null);
			}
			if (System.nanoTime() - start > patience.toNanos()) {
				kill(process);
				ChildEnd end = ChildEnd.of(process.exitValue(), output.lastWords());
				throw new ChildException(Problem.TIMEOUT, end.toString(), end, null);
			}
			rest();
		}
	}

	private static void rest() throws CancelledException {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}

	/** Of the process. */
	public long pid() {
		return process.pid();
	}

	/** A folder for files between both, its working folder; deleted when it is closed. */
	public Path folder() {
		return folder;
	}

	/**
	 * Sends a frame; waits while the program does not read.
	 *
	 * @throws IOException if it is gone
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
	 * Waits for a frame.
	 *
	 * @return empty when the program has ended, or will at once; see {@link #await}
	 */
	public Optional<Frame> receive() {
		try {
			return input.read();
		} catch (IOException e) {
			// It was killed in the middle of a frame, or this was closed.
			return Optional.empty();
		}
	}

	/** Waits until it has ended. */
	public ChildEnd await() throws InterruptedException {
		int status = process.waitFor();
		return ChildEnd.of(status, output.lastWords());
	}

	/** Kills it now. */
	public void kill() {
		process.destroyForcibly();
	}

	/** Asks it to end by closing the connection, kills it when it does not, and deletes its folder. */
	@Override
	public void close() {
		try {
			channel.close();
			process.getOutputStream().close();
		} catch (IOException e) {
			// It is gone already.
		}
		boolean interrupted = false;
		try {
			process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			interrupted = true;
		}
		kill(process);
		delete(folder);
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static void kill(Process process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	/** As far as it can be deleted. */
	static void delete(Path folder) {
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// The system cleans its temporary folder up some day.
		}
	}
}
