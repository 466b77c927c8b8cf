package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {

	@Test
	void eachDemandSaysWhetherItIsMetAndByHowMuchItIsMissed() {
		Demands demands = new Demands();
		demands.atMost(44, " bytes", "heap", 44, "44.0 bytes");
		demands.atMost(16, " ms", "brush", 24, "24 ms");
		demands.atLeast(1.2, "", "lnav / ours", 0.6, "0.6");
		demands.atLeast(3, "", "DuckDB / ours", 3.5, "3.5");
		demands.leftOut("GoAccess / ours", "not installed");
		assertEquals(List.of("demand                     measured       met?",
				"heap: at most 44 bytes     44.0 bytes     yes",
				"brush: at most 16 ms       24 ms          NO, missed by a factor of 1.50",
				"lnav / ours: at least 1.2  0.6            NO, missed by a factor of 2.00",
				"DuckDB / ours: at least 3  3.5            yes",
				"GoAccess / ours            not installed  left out"), printed(demands));
	}

	private static List<String> printed(Demands demands) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		demands.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}
}
