package org.brushwork.logs.internal.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.count.CodedColumn.Prefixes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedColumnTest {

	@ParameterizedTest
	@CsvSource({ "1, 1, 64", "64, 3, 64", "65, 3, 64", "1000, 1, 64", "1000, 7, 128", "1000, 900, 1024",
			"5000, 70000, 1280", "300000, 40, 4096" })
	void countsAreNaiveInAnyRangeAndUnderAnySet(int events, int size, int block) throws Exception {
		Random random = new Random(events);
		int[] codes = random.ints(events, 0, size).toArray();
		CodedColumn column = new CodedColumn(codes, size, block, Progress.NONE);
		assertArrayEquals(naive(codes, size, new byte[0], 0, events), column.totals());
		assertEquals(size, column.size());
		for (double share : new double[] { -1, 0, 0.1, 0.9, 1 }) {
			byte[] passes = new byte[share < 0 ? 0 : size];
			for (int code = 0; code < passes.length; code++) {
				passes[code] = (byte) (random.nextDouble() < share ? 1 : 0);
			}
			EventBits set = share < 0 ? null : column.passing(passes, Progress.NONE);
			Prefixes prefixes = column.prefixes(set, Progress.NONE);
			for (int i = 0; i < 30; i++) {
				int from = random.nextInt(events + 1);
				int to = from + random.nextInt(events + 1 - from);
				assertArrayEquals(naive(codes, size, passes, from, to), column.counts(prefixes, set, from, to, Progress.NONE));
			}
			assertArrayEquals(naive(codes, size, passes, 0, events),
					column.counts(prefixes, set, 0, events, Progress.NONE));
		}
	}

	/** @param passes empty when all do */
	private static int[] naive(int[] codes, int size, byte[] passes, int from, int to) {
		int[] counts = new int[size];
		for (int event = from; event < to; event++) {
			counts[codes[event]] += passes.length == 0 ? 1 : passes[codes[event]];
		}
		return counts;
	}
}
