package org.brushwork.core.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;

/** A program for tests; its argument says what it does. */
final class EchoProgram {

	private static final byte[] NOISE = "noise of a library\n".repeat(10).getBytes(StandardCharsets.UTF_8);

	private EchoProgram() {
		// a program
	}

	@SuppressWarnings("resource") // the connection ends with the program
	public static void main(String[] arguments) throws Exception {
		switch (arguments[0]) {
		case "echo" -> echo(ParentConnection.open());
		case "wait" -> {
			ParentConnection.open().listen(frame -> {
			});
			waitForTheEnd();
		}
		case "deaf" -> waitForTheEnd();
		case "exit" -> {
			System.err.println("I cannot go on");
			System.exit(7);
		}
		case "heap" -> {
			ParentConnection.open();
			long[][] hoard = new long[1 << 20][];
			for (int i = 0; i < hoard.length; i++) {
				hoard[i] = new long[1 << 20];
			}
		}
		case "parent" -> {
			// Starts a child of its own and says which, for the test that kills it.
			ChildJvm child = ChildJvm.start(program("wait"), Path.of(arguments[1]), Duration.ofSeconds(60),
					Progress.NONE);
			System.out.println(child.pid());
			waitForTheEnd();
		}
		default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	/** Until somebody ends this process: the event that it waits for never comes. */
	private static void waitForTheEnd() throws InterruptedException {
		new CountDownLatch(1).await();
	}

	static ChildProgram program(String... arguments) {
		List<Path> classPath = List.of(place(EchoProgram.class), place(ChildJvm.class));
		return new ChildProgram(classPath, EchoProgram.class.getName(), List.of("-Xmx64m", "-XX:+UseSerialGC"),
				List.of(arguments), Map.of("GREETING", "hello"));
	}

	private static Path place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (java.net.URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void echo(ParentConnection parent) throws Exception {
		System.out.println(System.getenv("GREETING"));
		for (Optional<Frame> frame = parent.receive(); frame.isPresent(); frame = parent.receive()) {
			System.out.write(NOISE);
			parent.send(frame.get());
		}
	}
}
