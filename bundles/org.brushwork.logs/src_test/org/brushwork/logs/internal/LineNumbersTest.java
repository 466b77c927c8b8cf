package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineNumbersTest {

	@Test
	void joinedOnesKnowTheLineOfEveryEvent() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			double share = seed % 5 * 0.25;
			LineNumbers all = new LineNumbers();
			List<Long> lines = new ArrayList<>();
			long line = 0;
			for (int block = 0; block < 20; block++) {
				LineNumbers part = new LineNumbers();
				int before = lines.size();
				int length = random.nextInt(40);
				for (int i = 0; i < length; i++) {
					line++;
					if (random.nextDouble() < share) {
						part.skip(lines.size() - before);
					} else {
						lines.add(line);
					}
				}
				all.append(part, before);
			}
			for (int event = 0; event < lines.size(); event++) {
				assertEquals(lines.get(event), all.of(event));
			}
		}
	}
}
