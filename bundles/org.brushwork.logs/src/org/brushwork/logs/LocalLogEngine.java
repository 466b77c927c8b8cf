package org.brushwork.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** Answers from a crossfilter in this process, on the threads of an executor. */
public final class LocalLogEngine implements LogEngine {

	/** What is done for an answer. */
	private interface Question<T> {

		T answer(Progress progress) throws CancelledException, LogException;
	}

	private static final int LINES_BETWEEN_CHECKS = 1 << 10;

	private final Crossfilter crossfilter;
	private final Executor executor;
	private final LogLines lines;
	private volatile boolean closed;

	/**
	 * An engine for a log that has been read.
	 *
	 * @param executor runs each question; it is not shut down by {@link #close}
	 */
	public LocalLogEngine(Crossfilter crossfilter, Executor executor) {
		this.crossfilter = crossfilter;
		this.executor = executor;
		this.lines = new LogLines(crossfilter.store());
	}

	@Override
	public LogSummary summary() {
		return crossfilter.summary();
	}

	@Override
	public CompletableFuture<LogSnapshot> snapshot(SnapshotQuery query, Progress progress) {
		return ask(own -> crossfilter.snapshot(query, own), progress);
	}

	@Override
	public CompletableFuture<Comparison> compare(SnapshotQuery query, TimeRange period, Progress progress) {
		return ask(own -> crossfilter.compare(query, period, own), progress);
	}

	@Override
	public CompletableFuture<TimeCounts> series(EventFilter filter, TimeBins bins, Progress progress) {
		return ask(own -> crossfilter.series(filter, bins, own), progress);
	}

	@Override
	public CompletableFuture<MeasureSummary> measure(Measure measure, EventFilter filter, Progress progress) {
		return ask(own -> crossfilter.measure(measure, filter, own), progress);
	}

	@Override
	public CompletableFuture<List<LogLine>> lines(EventFilter filter, long from, int most, Progress progress) {
		return ask(own -> {
			if (from < 0 || most < 0) {
				throw new IllegalArgumentException("from and most must not be negative, got: " + from + " and " + most);
			}
			EventRows rows = crossfilter.rows(filter, own);
			int first = (int) Math.min(from, rows.size());
			int last = (int) Math.min((long) first + most, rows.size());
			List<LogLine> found = new ArrayList<>(last - first);
			for (int row = first; row < last; row += LINES_BETWEEN_CHECKS) {
				own.checkCancelled();
				found.addAll(lines.read(rows, row, Math.min(last - row, LINES_BETWEEN_CHECKS) + row));
			}
			return Collections.unmodifiableList(found);
		}, progress);
	}

	private <T> CompletableFuture<T> ask(Question<T> question, Progress progress) {
		if (closed) {
			// The executor may be shut down by now.
			return CompletableFuture.failedFuture(new IllegalStateException("closed"));
		}
		CompletableFuture<T> future = new CompletableFuture<>();
		Progress own = new Progress() {
			@Override
			public void report(long done, long total) {
				progress.report(done, total);
			}

			@Override
			public boolean isCancelled() {
				return future.isCancelled() || progress.isCancelled();
			}
		};
		executor.execute(() -> answer(question, own, future));
		return future;
	}

	private <T> void answer(Question<T> question, Progress own, CompletableFuture<T> future) {
		try {
			if (closed) {
				throw new IllegalStateException("closed");
			}
			own.checkCancelled();
			future.complete(question.answer(own));
		} catch (CancelledException | LogException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
			// Some regular expressions overflow the stack; whoever waits must hear of it.
			future.completeExceptionally(e);
		}
	}

	/** {@inheritDoc} Questions that are being answered end by themselves. */
	@Override
	public void close() throws IOException {
		closed = true;
		lines.close();
	}
}
