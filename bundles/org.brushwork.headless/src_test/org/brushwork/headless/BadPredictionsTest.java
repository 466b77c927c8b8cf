package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predictions that are none are one line on standard error, nothing on standard output, and status 2. */
class BadPredictionsTest {

	private final Path folder;

	BadPredictionsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static void assertRefused(String line, String... words) {
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + line + "\n"), CommandRun.of(words));
	}

	private String file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			x;y_pred/a;b          | no column looks like actual classes; name one by --actual, of x, y_pred
			y_true;x/a;b          | no column looks like predicted classes or probabilities; name one by --predicted, of y_true, x
			y_true;y_pred/a;b/a/a;b | line 3 has 1 cells, unlike most (1 such line); mend it, or put texts with separators in quotes
			y_true;y_pred/a;b/a;"b  | the quote that line 3 opens is never closed; close it
			y_true;y_pred/a;b/;b/;a | line 3 has no class in column y_true (2 such rows); fill it in or leave the row out
			y_true;y_pred;p_a;p_b/a;c;1;0 | line 2 has c in column y_pred, and no column of probabilities is of that class (1 such row); add one, or give --probabilities "" to do without
			y_true;y_pred/a;a     | column y_true has one class only, a; at least two are needed
			y_true;y_pred;p_a;p_b/a;b;x;0 | line 2 has x in column p_a, which is no probability (1 such row); write a number from 0 to 1
			y_true;y_pred;p_a;p_b/a;b;1;0/a;b;nan;0 | line 3 has no probability in column p_a (1 such row); write a number from 0 to 1
			y_true;y_pred;p_a;p_b/a;b;1.5;-0.5 | line 2 has the negative probability -0.5 in column p_b (1 such row); are they scores? Turn them into probabilities first
			y_true;y_pred;p_a;p_b/a;b;97;0 | line 2 has the probability 97.0, above 1, in column p_a (1 such row); are they scores or percentages? Turn them into probabilities first
			y_true;y_pred;p_a;p_b/a;b;0.5;0.25 | the probabilities of line 2 add up to 0.75, not to 1 (1 such row); divide them by their sum
			id;y_true;y_pred/k;a;b/k;a;a | line 3 has k in column id, which another row has too (1 such row); make it unique, name another column by --id, or give --id ""
			id;y_true;y_pred/k;a;b/;a;a  | line 3 has nothing in column id (1 such row); fill it in, name another column by --id, or give --id ""
			y_true;y_pred/        | no row, or nothing but the names of columns; give a file with rows
			""")
	void isTold(String content, String line) throws Exception {
		String file = file("p.csv", content.replace(';', ',').replace('/', '\n') + "\n");
		assertRefused(file + ": " + line, "evaluate", file);
	}

	@Test
	void moreValuesThanClassesAreTold() throws Exception {
		StringBuilder rows = new StringBuilder("y_true,y_pred\n");
		for (int row = 0; row < 1_001; row++) {
			rows.append(row).append(".5,0\n");
		}
		String file = file("p.csv", rows.toString());
		assertRefused(file + ": column y_true has 1,002 different values, more than the 1,000 classes there can be; "
				+ "name another one by --actual", "evaluate", file);
	}

	@Test
	void wordsThatAreWrongAreTold() throws Exception {
		String file = file("p.csv", "y_true,y_pred,n\na,b,1\n");
		assertRefused("evaluate: which predictions? Name a file: brushwork evaluate PREDICTIONS.csv", "evaluate");
		assertRefused("b: one file at a time; compare two by --against b", "evaluate", "a", "b");
		assertRefused("--costs 1: write two numbers from 0 on, such as 1,5", "evaluate", file, "--costs", "1");
		assertRefused("--costs 1,-2: write two numbers from 0 on, such as 1,5", "evaluate", file, "--costs", "1,-2");
		assertRefused(file + ": no column z; there are y_true, y_pred, n", "evaluate", file, "--actual", "z");
		assertRefused(file + ": column n has numbers; name one of texts by --text", "evaluate", file, "--text", "n");
	}

	@Test
	void filesThatCannotBeReadAreTold() throws Exception {
		String missing = folder.resolve("none.csv").toString();
		assertRefused(missing + ": no such file; check the path", "evaluate", missing);
		assertRefused(folder + ": a folder; name a CSV file in it", "evaluate", folder.toString());
		Path binary = Files.write(folder.resolve("b"), "PK\0\0".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(binary + ": not text; give a CSV file", "evaluate", binary.toString());
		String good = file("p.csv", "y_true,y_pred\na,b\n");
		assertRefused(missing + ": no such file; check the path", "evaluate", good, "--against", missing);
	}

	@Test
	void predictionsOfOtherRowsAreTold() throws Exception {
		String two = file("two.csv", "y_true,y_pred\na,b\nb,b\n");
		String one = file("one.csv", "y_true,y_pred\na,b\n");
		String other = file("other.csv", "y_true,y_pred\nb,a\n");
		assertRefused(two + " has 2 rows and " + one
				+ " has 1; give both a column of identities (--id) to join them by", "evaluate", two, "--against", one);
		assertRefused(one + " and " + other
				+ " agree on the actual class of no row; are they of the same rows, in the same order?", "evaluate", one,
				"--against", other);
		String k = file("k.csv", "id,y_true,y_pred\nk,a,b\n");
		String l = file("l.csv", "id,y_true,y_pred\nl,a,b\n");
		assertRefused(k + " and " + l + " have no identity in common; are they of the same rows?", "evaluate", k,
				"--against", l);
	}
}
