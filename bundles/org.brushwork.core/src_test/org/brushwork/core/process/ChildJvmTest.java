package org.brushwork.core.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildJvmTest {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final Path folder;

	ChildJvmTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void framesGoBothWaysWhateverIsPrinted() throws Exception {
		Path privateFolder;
		try (ChildJvm child = start("echo")) {
			privateFolder = child.folder();
			Thread sender = new Thread(() -> sendAll(child));
			sender.start();
			for (int i = 0; i < 10_000; i++) {
				Frame frame = child.receive().orElseThrow();
				assertEquals(i, frame.type());
				assertArrayEquals(payload(i), frame.payload());
			}
			sender.join();
		}
		assertFalse(Files.exists(privateFolder), "nothing is left behind");
		String log = Files.readString(log());
		assertTrue(log.startsWith("hello"), "the environment was given");
		assertTrue(log.length() > 900_000 && log.length() <= ChildOutput.MOST, "kept, but not all: " + log.length());
	}

	private static void sendAll(ChildJvm child) {
		try {
			for (int i = 0; i < 10_000; i++) {
				child.send(new Frame(i, payload(i)));
			}
		} catch (java.io.IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] payload(int number) {
		byte[] payload = new byte[number % 700];
		java.util.Arrays.fill(payload, (byte) number);
		return payload;
	}

	@Test
	void aChildThatIsClosedEndsByItself() throws Exception {
		ChildJvm child = start("wait");
		child.close();
		assertEquals(ChildEnd.Kind.NORMAL, child.await().kind());
	}

	@Test
	void aKilledChildIsTold() throws Exception {
		try (ChildJvm child = start("wait")) {
			ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly();
			assertEquals(Optional.empty(), child.receive());
			assertEquals(ChildEnd.Kind.CRASHED, child.await().kind());
		}
	}

	@Test
	void aHeapThatIsFullIsTold() throws Exception {
		try (ChildJvm child = start("heap")) {
			assertEquals(Optional.empty(), child.receive());
			ChildEnd end = child.await();
			assertEquals(ChildEnd.Kind.OUT_OF_MEMORY, end.kind());
			assertEquals(3, end.status());
			assertTrue(end.lastWords().contains("OutOfMemoryError"), end.lastWords());
		}
	}

	@Test
	void aChildThatEndsBeforeItIsConnectedSaysItsLastWords() {
		ChildException e = assertThrows(ChildException.class, () -> start("exit"));
		assertEquals(ChildException.Problem.ENDED, e.problem());
		ChildEnd end = e.end().orElseThrow();
		assertEquals(7, end.status());
		assertEquals("I cannot go on", end.lastWords());
	}

	@Test
	void aChildThatNeverConnectsIsKilled() throws Exception {
		List<Long> before = children();
		ChildException e = assertThrows(ChildException.class, () -> ChildJvm.start(EchoProgram.program("deaf"), log(),
				Duration.ofMillis(300), Progress.NONE));
		assertEquals(ChildException.Problem.TIMEOUT, e.problem());
		assertEquals(before, children());
	}

	@Test
	void nobodyWaitsForAChildThatIsNotWantedAnyMore() throws Exception {
		List<Long> before = children();
		assertThrows(CancelledException.class,
				() -> ChildJvm.start(EchoProgram.program("deaf"), log(), PATIENCE, cancelled()));
		assertEquals(before, children());
	}

	/** A parent between this test and the child is killed so that it cannot say goodbye. */
	@Test
	void theChildOfAKilledParentIsGone() throws Exception {
		ChildProgram program = EchoProgram.program();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
						classPath(program), program.mainClass(), "parent", log().toString()));
		Process parent = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (BufferedReader said = parent.inputReader()) {
			ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
			assertTrue(child.isAlive());
			parent.destroyForcibly();
			child.onExit().get(10, TimeUnit.SECONDS);
		} finally {
			parent.destroyForcibly();
		}
	}

	@Test
	void aLogThatCannotBeWrittenHindersNobody() throws Exception {
		Path nowhere = folder.resolve("no-such-folder").resolve("log");
		try (ChildJvm child = ChildJvm.start(EchoProgram.program("echo"), nowhere, PATIENCE, Progress.NONE)) {
			child.send(new Frame(1, new byte[1]));
			assertEquals(1, child.receive().orElseThrow().type());
		}
	}

	private static String classPath(ChildProgram program) {
		return String.join(java.io.File.pathSeparator, program.classPath().stream().map(Path::toString).toList());
	}

	private static List<Long> children() {
		return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
	}

	private Path log() {
		return folder.resolve("log");
	}

	private ChildJvm start(String what) throws Exception {
		return ChildJvm.start(EchoProgram.program(what), log(), PATIENCE, Progress.NONE);
	}

	private static Progress cancelled() {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody is watching
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
	}
}
