package org.brushwork.logs.internal.store;

import org.brushwork.logs.internal.LineNumbers;
import org.brushwork.logs.internal.LogBlocks;

/** Where the files of a log would be if they lay one after the other, and the numbers of their lines. Immutable. */
final class FileTable {

	/** The place of the first byte of each file, and behind the last one. */
	private final long[] starts;
	/** The first event in file order of each file, and behind the last one. */
	private final int[] events;
	private final LineNumbers[] numbers;

	FileTable(int fileCount, LogBlocks blocks) {
		starts = new long[fileCount + 1];
		events = new int[fileCount + 1];
		numbers = new LineNumbers[fileCount];
		for (int file = 0; file < fileCount; file++) {
			numbers[file] = new LineNumbers();
			starts[file + 1] = blocks.fileSize(file);
		}
		for (int block = 0; block < blocks.size(); block++) {
			EventChunk chunk = blocks.chunk(block);
			int file = blocks.file(block);
			numbers[file].append(chunk.skipped, events[file + 1]);
			events[file + 1] += chunk.size;
		}
		for (int file = 0; file < fileCount; file++) {
			starts[file + 1] += starts[file];
			events[file + 1] += events[file];
		}
	}

	/** Bytes of all files together. */
	long length() {
		return starts[starts.length - 1];
	}

	/** The place of a file's first byte. */
	long start(int file) {
		return starts[file];
	}

	/** The file that a place is in. */
	int fileAt(long place) {
		int file = 0;
		while (starts[file + 1] <= place) {
			file++;
		}
		return file;
	}

	/** The number in its file of the line of an event, given by its number in file order. */
	long line(int file, int ordinal) {
		return numbers[file].of(ordinal - events[file]);
	}
}
