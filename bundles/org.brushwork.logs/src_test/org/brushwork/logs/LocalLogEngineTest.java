package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLogEngineTest extends LogEngineContract {

	private final Path folder;
	private final ExecutorService executor = Executors.newFixedThreadPool(3);

	LocalLogEngineTest(@TempDir Path folder) {
		super(folder);
		this.folder = folder;
	}

	@Override
	protected LogEngine open(Path log, LogOptions options) throws Exception {
		return new LocalLogEngine(new Crossfilter(AccessLogReader.read(List.of(log), options, Progress.NONE), Progress.NONE),
				executor);
	}

	@AfterEach
	void shutDown() {
		executor.shutdown();
	}

	private Crossfilter crossfilter() throws Exception {
		return new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE);
	}

	@Test
	void aQuestionWaitsForItsExecutorAndIsDroppedWhenItIsCancelledBefore() throws Exception {
		List<Runnable> waiting = new ArrayList<>();
		try (LogEngine engine = new LocalLogEngine(crossfilter(), waiting::add)) {
			CompletableFuture<?> first = engine.snapshot(SnapshotQuery.of(EventFilter.ALL), Progress.NONE);
			CompletableFuture<?> second = engine.snapshot(SnapshotQuery.of(EventFilter.ALL), Progress.NONE);
			assertFalse(first.isDone());
			first.cancel(false);
			waiting.forEach(Runnable::run);
			assertTrue(first.isCancelled());
			assertTrue(second.isDone());
		}
	}

	@Test
	void aQuestionThatWaitsWhileTheEngineIsClosedFails() throws Exception {
		List<Runnable> waiting = new ArrayList<>();
		try (LogEngine engine = new LocalLogEngine(crossfilter(), waiting::add)) {
			CompletableFuture<?> future = engine.snapshot(SnapshotQuery.of(EventFilter.ALL), Progress.NONE);
			engine.close();
			waiting.forEach(Runnable::run);
			Throwable cause = assertThrows(CompletionException.class, future::join).getCause();
			assertInstanceOf(IllegalStateException.class, cause);
		}
	}

	@Test
	void aLogThatIsGoneIsAProblemOfItsLines() throws Exception {
		Crossfilter crossfilter = crossfilter();
		Files.delete(crossfilter.store().files().get(0));
		try (LogEngine engine = new LocalLogEngine(crossfilter, Runnable::run)) {
			Throwable cause = assertThrows(CompletionException.class,
					() -> engine.lines(EventFilter.ALL, 0, 1, Progress.NONE).join()).getCause();
			assertEquals(Problem.MISSING, assertInstanceOf(LogException.class, cause).problem());
		}
	}

	/** A regular expression that goes one call deeper for each character. */
	@Test
	void aPatternThatOverflowsTheStackEndsItsQuestion() throws Exception {
		String line = LogFiles.line("10:05:59", 200).replace("GET /", "GET /" + "ab".repeat(50_000));
		Crossfilter crossfilter = new Crossfilter(LogFiles.read(folder, line), Progress.NONE);
		EventFilter filter = EventFilter.ALL.with(Dimension.PATH, new ValuePredicate.Matching("(a|b|/)*c"));
		try (LogEngine engine = new LocalLogEngine(crossfilter, Runnable::run)) {
			Throwable cause = assertThrows(CompletionException.class,
					() -> engine.snapshot(SnapshotQuery.of(filter), Progress.NONE).join()).getCause();
			assertInstanceOf(StackOverflowError.class, cause);
		}
	}
}
