package org.brushwork.logs.internal.store;

import java.util.Arrays;
import java.util.function.Function;
import org.brushwork.logs.internal.LogBlocks;
import org.brushwork.core.progress.Parallel;
import org.brushwork.logs.internal.store.Merge.Mapping;

/** Joins the columns of all chunks in file order. Each is given up as soon as it is joined. */
final class Assembly {

	/** Takes a column away from a chunk. */
	private interface Taking extends Function<EventChunk, int[]> {
	}

	/** What a number of a chunk is in the whole. */
	private interface Translation {

		int of(Mapping mapping, int number);
	}

	private static final int[] NOTHING = {};

	private final LogBlocks blocks;
	private final Merge merge;
	/** The first event of each block, and behind the last one. */
	private final int[] firsts;

	Assembly(LogBlocks blocks) {
		this.blocks = blocks;
		this.merge = new Merge(EventColumns.readings(blocks));
		this.firsts = new int[blocks.size() + 1];
		for (int block = 0; block < blocks.size(); block++) {
			if (firsts[block] > Integer.MAX_VALUE - Long.BYTES - blocks.chunk(block).size) {
				throw new DictionaryFullException();
			}
			firsts[block + 1] = firsts[block] + blocks.chunk(block).size;
		}
	}

	/** What the numbers in the columns stand for. */
	Dictionaries dictionaries() {
		return merge.dictionaries();
	}

	private int size() {
		return firsts[blocks.size()];
	}

	private int[] join(Taking taking, Translation translation) {
		int[] column = new int[size()];
		Parallel.each(blocks.size(), block -> {
			EventChunk chunk = blocks.chunk(block);
			Mapping mapping = merge.mapping(chunk.reading);
			int[] part = taking.apply(chunk);
			int at = firsts[block];
			for (int i = 0; i < chunk.size; i++) {
				column[at + i] = translation.of(mapping, part[i]);
			}
		});
		return column;
	}

	int[] times() {
		int[] times = new int[size()];
		Parallel.each(blocks.size(), block -> {
			EventChunk chunk = blocks.chunk(block);
			System.arraycopy(chunk.time, 0, times, firsts[block], chunk.size);
			chunk.time = NOTHING;
		});
		return times;
	}

	/** The zone of the first event; before {@link #combos()}. */
	int firstOffset() {
		int block = 0;
		while (blocks.chunk(block).size == 0) {
			block++;
		}
		EventChunk chunk = blocks.chunk(block);
		return chunk.reading.combos.offset(chunk.combo[0]);
	}

	char[] combos() {
		char[] column = new char[size()];
		Parallel.each(blocks.size(), block -> {
			EventChunk chunk = blocks.chunk(block);
			char[] codes = merge.mapping(chunk.reading).combos;
			for (int i = 0; i < chunk.size; i++) {
				column[firsts[block] + i] = codes[chunk.combo[i]];
			}
			chunk.combo = new char[0];
		});
		return column;
	}

	int[] targets() {
		return join(chunk -> {
			int[] part = chunk.target;
			chunk.target = NOTHING;
			return part;
		}, (mapping, number) -> mapping.targets[number]);
	}

	int[] addresses() {
		return join(chunk -> {
			int[] part = chunk.address;
			chunk.address = NOTHING;
			return part;
		}, (mapping, number) -> mapping.addresses[number]);
	}

	int[] referrers() {
		return join(chunk -> {
			int[] part = chunk.referrer;
			chunk.referrer = NOTHING;
			return part;
		}, (mapping, number) -> mapping.referrers[number]);
	}

	int[] bytes() {
		return join(chunk -> {
			int[] part = chunk.bytes;
			chunk.bytes = NOTHING;
			return part;
		}, Assembly::number);
	}

	/** Whether any file has response times. */
	boolean hasMicros() {
		for (int block = 0; block < blocks.size(); block++) {
			if (blocks.chunk(block).hasMicros) {
				return true;
			}
		}
		return false;
	}

	int[] micros() {
		return join(chunk -> {
			int[] part = chunk.hasMicros ? chunk.micros : absent(chunk.size);
			chunk.micros = NOTHING;
			return part;
		}, Assembly::number);
	}

	private static int[] absent(int size) {
		int[] absent = new int[size];
		Arrays.fill(absent, Numbers.ABSENT);
		return absent;
	}

	private static int number(Mapping mapping, int code) {
		return code < Numbers.ABSENT ? code - mapping.firstLarge : code;
	}

	/** The low 32 bits of the places of the lines. */
	int[] placeLow(FileTable files) {
		int[] places = new int[size()];
		Parallel.each(blocks.size(), block -> {
			EventChunk chunk = blocks.chunk(block);
			int base = (int) (files.start(blocks.file(block)) + chunk.position);
			for (int i = 0; i < chunk.size; i++) {
				places[firsts[block] + i] = base + chunk.start[i];
			}
		});
		return places;
	}

	/** The bits above these. */
	byte[] placeHigh(FileTable files) {
		byte[] places = new byte[size()];
		Parallel.each(blocks.size(), block -> {
			EventChunk chunk = blocks.chunk(block);
			long base = files.start(blocks.file(block)) + chunk.position;
			for (int i = 0; i < chunk.size; i++) {
				places[firsts[block] + i] = (byte) (base + chunk.start[i] >>> 32);
			}
		});
		return places;
	}
}
