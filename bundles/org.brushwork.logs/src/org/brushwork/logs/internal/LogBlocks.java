package org.brushwork.logs.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Parallel;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.RejectedLines;
import org.brushwork.logs.internal.store.DictionaryFullException;
import org.brushwork.logs.internal.store.EventChunk;
import org.brushwork.logs.internal.store.Reading;

/** Reads the files of a log in blocks, several at the same time, into one chunk a block. */
public final class LogBlocks {

	private record Block(int file, long from, long to) {
	}

	private final List<LogFile> files;
	private final List<String> parameterNames;
	private final int blockSize;
	private final int longest;
	private final Block[] blocks;
	private final EventChunk[] chunks;
	private final MemoryBudget budget;
	private final Progress progress;
	private final LongConsumer lines;
	private final long total;
	private long done;
	private long doneLines;
	/** The blocks before this one are done; they have kept so many rejected lines. */
	private int frontier;
	private int keptBeforeFrontier;

	/**
	 * Reads nothing yet.
	 *
	 * @param parameterNames product, category, and the further ones
	 * @param blockSize      bytes
	 * @param longest        bytes of the longest line that is read
	 * @param progress       hears of bytes
	 * @param lines          hears of lines, just before
	 */
	public LogBlocks(List<LogFile> files, List<String> parameterNames, int blockSize, int longest, MemoryBudget budget,
			Progress progress, LongConsumer lines) {
		this.files = files;
		this.parameterNames = parameterNames;
		this.blockSize = blockSize;
		this.longest = longest;
		this.budget = budget;
		this.progress = progress;
		this.lines = lines;
		this.blocks = new Block[countBlocks()];
		this.chunks = new EventChunk[blocks.length];
		long bytes = 0;
		int block = 0;
		for (int i = 0; i < files.size(); i++) {
			LogFile file = files.get(i);
			for (long from = file.textStart(); from < file.size(); from += blockSize) {
				blocks[block++] = new Block(i, from, Math.min(from + blockSize, file.size()));
			}
			bytes += Math.max(0, file.size() - file.textStart());
		}
		this.total = bytes;
	}

	private int countBlocks() {
		long count = 0;
		for (LogFile file : files) {
			count += Math.ceilDiv(Math.max(0, file.size() - file.textStart()), blockSize);
		}
		return Math.toIntExact(count);
	}

	/**
	 * Reads all blocks.
	 *
	 * @throws LogException       if a file cannot be read or has changed, or all need too much memory
	 * @throws CancelledException if the progress is cancelled, or the thread interrupted
	 */
	public void read() throws LogException, CancelledException {
		try {
			Parallel.run(blocks.length, () -> {
				BlockParser parser = new BlockParser(new Reading(parameterNames), blockSize, longest);
				return block -> read(parser, block);
			});
		} catch (LogException | CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void read(BlockParser parser, int number) throws LogException, CancelledException {
		progress.checkCancelled();
		Block block = blocks[number];
		LogFile file = files.get(block.file());
		try {
			int keptBefore = keptBefore();
			EventChunk chunk = parser.parse(file, block.from(), block.to(),
					kept -> keptBefore + kept < RejectedLines.KEPT);
			long read = block.to() - block.from();
			budget.take(chunk.memory(), parser.reading().growth(), read, total);
			finished(number, chunk, read);
		} catch (IOException e) {
			throw LogFile.problem(file.path(), e);
		} catch (DictionaryFullException e) {
			throw budget.tooLarge();
		}
	}

	private synchronized int keptBefore() {
		return keptBeforeFrontier;
	}

	private synchronized void finished(int number, EventChunk chunk, long read) {
		chunks[number] = chunk;
		while (frontier < chunks.length && chunks[frontier] != null) {
			keptBeforeFrontier += chunks[frontier].keptRejected();
			frontier++;
		}
		// Here, so that what one thread reports never comes behind what another one reports later.
		done += read;
		doneLines += chunk.lines();
		lines.accept(doneLines);
		progress.report(done, total);
	}

	/** How many blocks there are. */
	public int size() {
		return blocks.length;
	}

	/** The file of a block. */
	public int file(int block) {
		return blocks[block].file();
	}

	/** Bytes of a file. */
	public long fileSize(int file) {
		return files.get(file).size();
	}

	/** The chunk of a block. */
	public EventChunk chunk(int block) {
		return chunks[block];
	}
}
